package id.wajahkota.oversight.report;

import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.StoredTime;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter or a year of the city's calendar.
 *
 * @param first its first month
 */
public record Period(PeriodKind kind, YearMonth first) {

    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})(?:-(\\d{2})|-T([1-4]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The one of that kind in which that day lies. */
    public static Period of(PeriodKind kind, LocalDate day) {
        int month = (day.getMonthValue() - 1) / kind.months() * kind.months() + 1;
        return new Period(kind, YearMonth.of(day.getYear(), month));
    }

    /** As an address writes it: {@code 2026-11}, {@code 2026-T4}, {@code 2026}. */
    public static Optional<Period> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        if (year < CityDays.FIRST.getYear() || year > CityDays.LAST.getYear()) {
            return Optional.empty();
        }
        if (found.group(3) != null) {
            int month = (Integer.parseInt(found.group(3)) - 1) * MONTHS_OF_A_QUARTER + 1;
            return Optional.of(new Period(PeriodKind.QUARTER, YearMonth.of(year, month)));
        }
        if (found.group(2) == null) {
            return Optional.of(new Period(PeriodKind.YEAR, YearMonth.of(year, 1)));
        }
        int month = Integer.parseInt(found.group(2));
        return month >= 1 && month <= 12
                ? Optional.of(new Period(PeriodKind.MONTH, YearMonth.of(year, month)))
                : Optional.empty();
    }

    /** How an address writes it. */
    public String written() {
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-T" + quarter();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** Which quarter of its year, from 1. */
    public int quarter() {
        return (first.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    /** The one so many later. */
    public Period plus(int steps) {
        return new Period(kind, first.plusMonths((long) steps * kind.months()));
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The day after its last. */
    public LocalDate end() {
        return first.plusMonths(kind.months()).atDay(1);
    }

    /** Its last day. */
    public LocalDate lastDay() {
        return end().minusDays(1);
    }

    /** Its first instant as the database keeps times: local time of UTC. */
    LocalDateTime storedFirst() {
        return StoredTime.of(Wib.startOf(firstDay()));
    }

    /** The first instant after it as the database keeps times: local time of UTC. */
    LocalDateTime storedEnd() {
        return StoredTime.of(Wib.startOf(end()));
    }
}
