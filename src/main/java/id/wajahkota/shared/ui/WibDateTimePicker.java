package id.wajahkota.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
        setDatePickerI18n(createCalendarTexts(locale));
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("picker.bad"))
                .setIncompleteInputErrorMessage(getTranslation("picker.incomplete")));
    }

    private DatePickerI18n createCalendarTexts(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(months(TextStyle.FULL_STANDALONE, locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d MMMM yyyy", "yyyy-MM-dd")
                .setToday(getTranslation("picker.today"))
                .setCancel(getTranslation("common.cancel"));
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }

    /** Vaadin counts the days from Sunday, whatever day the week begins on. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
