package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.util.Locale;

/** A date and a time of the city, with the names and the order of the screen's language; weeks begin on Monday. */
public class WibDateTimePicker extends DateTimePicker {

    public WibDateTimePicker(String label) {
        Locale locale = UI.getCurrent().getLocale();
        setLabel(label);
        // The city writes the hours from 0 to 23, in English too.
        setLocale(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale);
        setStep(Duration.ofMinutes(15));
        setDatePlaceholder(getTranslation("picker.date"));
        setTimePlaceholder(getTranslation("picker.time"));
        setDateAriaLabel(getTranslation("picker.dateOf", label));
        setTimeAriaLabel(getTranslation("picker.timeOf", label));
        setDatePickerI18n(CalendarTexts.in(locale));
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("picker.bad"))
                .setIncompleteInputErrorMessage(getTranslation("picker.incomplete")));
    }
}
