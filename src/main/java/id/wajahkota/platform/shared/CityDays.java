package id.wajahkota.platform.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days with which the city has to do. Whatever lies outside is a slip of the pen, 2206 for 2026. */
public final class CityDays {

    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
    private static final Instant BEGINNING = Wib.instant(FIRST.atStartOfDay());
    private static final Instant END = Wib.instant(LAST.plusDays(1).atStartOfDay());

    private CityDays() {}

    /** What keeps a field's day from being kept: nothing, or that it is none of these. A missing one is another's to refuse. */
    public static List<Refusal> check(String field, @Nullable LocalDate day) {
        return day == null || hold(day) ? List.of() : List.of(refusal(field));
    }

    /** The same of a time, in UTC. */
    public static List<Refusal> check(String field, @Nullable Instant time) {
        return time == null || !time.isBefore(BEGINNING) && time.isBefore(END) ? List.of() : List.of(refusal(field));
    }

    /** A day as addresses write it, {@code 2026-11-26}; nothing when it is none of these. */
    public static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(CityDays::hold);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A month as addresses write it, {@code 2026-11}; nothing when its days are none of these. */
    public static Optional<YearMonth> readMonth(String written) {
        return read(written + "-01").map(YearMonth::from);
    }

    private static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** That a field names a day that is none of these. */
    public static Refusal refusal(String field) {
        return Refusal.onField(field, DayRefusal.DAY_OUT_OF_BOUNDS, YEAR.format(FIRST), YEAR.format(LAST));
    }
}
