package id.wajahkota.content.calendar;

import id.wajahkota.platform.shared.StoredTime;
import id.wajahkota.platform.shared.Wib;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * Some days in the city.
 *
 * @param first first day
 * @param end the day after the last
 */
public record DaySpan(LocalDate first, LocalDate end) {

    /** The days of that month. */
    public static DaySpan of(YearMonth month) {
        return new DaySpan(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** That day. */
    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day.plusDays(1));
    }

    /** The days around that month that complete its first and last weeks, from Monday to Sunday. */
    public static DaySpan weeksOf(YearMonth month) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new DaySpan(monday, sunday.plusDays(1));
    }

    /** The week of that day, from Monday on. */
    public static DaySpan weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DaySpan(monday, monday.plusDays(7));
    }

    /** Its last day. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** Its days in their order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(end);
    }

    /** Its first instant, as the database keeps times: local time of UTC. */
    LocalDateTime storedFirst() {
        return stored(first);
    }

    /** The first instant after it, as the database keeps times: local time of UTC. */
    LocalDateTime storedEnd() {
        return stored(end);
    }

    private static LocalDateTime stored(LocalDate day) {
        return StoredTime.of(Wib.startOf(day));
    }
}
