package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import id.wajahkota.platform.shared.CityDays;
import java.util.Locale;

/** A day of the city, with the names and the order of the screen's language; weeks begin on Monday. */
public class WibDatePicker extends DatePicker {

    /** With that label, for the language of the screen that is being built. */
    public WibDatePicker(String label) {
        Locale locale = UI.getCurrent().getLocale();
        setLabel(label);
        setLocale(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : locale);
        setMin(CityDays.FIRST);
        setMax(CityDays.LAST);
        String outside = RefusalText.of(CityDays.refusal(""));
        setI18n(CalendarTexts.in(locale)
                .setBadInputErrorMessage(getTranslation("picker.badDate"))
                .setMinErrorMessage(outside)
                .setMaxErrorMessage(outside));
    }
}
