package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words and the order of a date picker's calendar. */
final class CalendarTexts {

    private CalendarTexts() {}

    /** In that language, from the bundles and the JDK's own names of months and days. */
    static DatePickerI18n in(Locale locale) {
        UI ui = UI.getCurrent();
        return new DatePickerI18n()
                .setMonthNames(months(TextStyle.FULL_STANDALONE, locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d MMMM yyyy", "yyyy-MM-dd")
                .setToday(ui.getTranslation("picker.today"))
                .setCancel(ui.getTranslation("common.cancel"));
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
