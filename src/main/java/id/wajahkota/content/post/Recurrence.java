package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** How a post comes back: every week on that weekday, or every month on that day. */
public enum Recurrence {
    WEEKLY(ChronoUnit.WEEKS),
    MONTHLY(ChronoUnit.MONTHS);

    /** The most copies that are made at once. */
    public static final int MOST = 60;

    private final ChronoUnit unit;

    Recurrence(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * The slots after the first one, at the same time of day in the city. A month that lacks the day takes its last.
     *
     * @param first the slot that is repeated, in UTC
     * @param lastDay the last day on which one may fall, in the city
     */
    public List<Instant> after(Instant first, LocalDate lastDay) {
        LocalDateTime start = Wib.local(first);
        return Stream.iterate(1, count -> count + 1)
                .map(count -> start.plus(count, unit))
                .takeWhile(slot -> !slot.toLocalDate().isAfter(lastDay))
                .limit(MOST + 1L)
                .map(Wib::instant)
                .toList();
    }
}
