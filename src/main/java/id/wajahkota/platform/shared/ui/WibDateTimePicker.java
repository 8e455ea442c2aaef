package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import id.wajahkota.platform.shared.CityDays;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/** A date and a time of the city, with the names and the order of the screen's language; weeks begin on Monday. */
public class WibDateTimePicker extends DateTimePicker {

    public WibDateTimePicker(String label) {
        Locale locale = UI.getCurrent().getLocale();
        setLabel(label);
        // The city writes the hours from 0 to 23, in English too.
        setLocale(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale);
        setMin(CityDays.FIRST.atStartOfDay());
        setMax(CityDays.LAST.atTime(LocalTime.MAX));
        setStep(Duration.ofMinutes(15));
        setDatePlaceholder(getTranslation("picker.date"));
        setTimePlaceholder(getTranslation("picker.time"));
        setDateAriaLabel(getTranslation("picker.dateOf"));
        setTimeAriaLabel(getTranslation("picker.timeOf"));
        setDatePickerI18n(CalendarTexts.in(locale));
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("picker.bad"))
                .setIncompleteInputErrorMessage(getTranslation("picker.incomplete"))
                .setMinErrorMessage(RefusalText.of(CityDays.refusal("")))
                .setMaxErrorMessage(RefusalText.of(CityDays.refusal(""))));
    }
}
