package id.wajahkota.content.calendar.ui;

import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** The ways to look at the calendar. */
enum CalendarKind {
    /** A month, as a list where there is no room for a grid. */
    AUTO("", 4),
    MONTH("bulan", 4),
    WEEK("pekan", 40),
    DAY("hari", 400),
    LIST("daftar", 12),
    PRINT("cetak", 40);

    private final String parameter;
    private final int perDay;

    CalendarKind(String parameter, int perDay) {
        this.parameter = parameter;
        this.perDay = perDay;
    }

    /** How the address names it; empty for the one that needs no naming. */
    String parameter() {
        return parameter;
    }

    /** The most posts of one day that are drawn. */
    int perDay() {
        return perDay;
    }

    /** The days it needs around that day. */
    DaySpan span(LocalDate date) {
        return switch (this) {
            case AUTO, MONTH, PRINT -> DaySpan.weeksOf(YearMonth.from(date));
            case WEEK -> DaySpan.weekOf(date);
            case DAY -> DaySpan.of(date);
            case LIST -> DaySpan.of(YearMonth.from(date));
        };
    }

    /** That day, so many steps later. */
    LocalDate later(LocalDate date, int steps) {
        return switch (this) {
            case AUTO, MONTH, LIST, PRINT -> date.withDayOfMonth(1).plusMonths(steps);
            case WEEK -> date.plusWeeks(steps);
            case DAY -> date.plusDays(steps);
        };
    }

    /** What stands above it. */
    String heading(LocalDate date, WibFormat format) {
        return switch (this) {
            case AUTO, MONTH, LIST, PRINT -> format.month(YearMonth.from(date));
            case WEEK -> format.days(span(date).first(), span(date).last());
            case DAY -> format.day(date);
        };
    }

    static CalendarKind of(String parameter) {
        return Arrays.stream(values())
                .filter(kind -> kind.parameter.equals(parameter))
                .findFirst()
                .orElse(AUTO);
    }
}
