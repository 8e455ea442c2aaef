package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Wib;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts in time that is worked. Pure: it knows the hours and the holidays it was given, and its cost grows with the
 * days between, not with the minutes. Source: domain page, section 7.
 *
 * @param hours the usual working hours and those of certain times, such as Ramadan
 * @param holidays days on which nobody works, whatever the hours say
 */
public record WorkingCalendar(List<WorkingHoursDraft> hours, Set<LocalDate> holidays) {

    /** Past this there are no working hours at all, rather than a very long holiday. */
    private static final int DAYS_LOOKED_AT = 3_660;

    /** Whether anything is worked on that day in the city. */
    public boolean isWorkingDay(LocalDate day) {
        return hoursOf(day).isPresent();
    }

    /**
     * When so much has been worked, in UTC. What begins outside working time begins with the next working minute.
     *
     * @param work not negative
     * @throws IllegalStateException when the city never works
     */
    public Instant plus(Instant from, Duration work) {
        Duration left = work;
        LocalDate day = Wib.date(from);
        for (int looked = 0; looked < DAYS_LOOKED_AT; looked++, day = day.plusDays(1)) {
            for (Span span : spans(day)) {
                Instant begin = span.from.isAfter(from) ? span.from : from;
                Duration here = begin.isBefore(span.until) ? Duration.between(begin, span.until) : Duration.ZERO;
                if (!here.isZero() && left.compareTo(here) <= 0) {
                    return begin.plus(left);
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("No working hours within " + DAYS_LOOKED_AT + " days of " + from);
    }

    /** How much is worked between the two; nothing when the second is not after the first. */
    public Duration between(Instant from, Instant until) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = Wib.date(from); !day.isAfter(Wib.date(until)); day = day.plusDays(1)) {
            for (Span span : spans(day)) {
                Instant begin = span.from.isAfter(from) ? span.from : from;
                Instant end = span.until.isBefore(until) ? span.until : until;
                worked = worked.plus(begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO);
            }
        }
        return worked;
    }

    /**
     * When the first working day after the day of that instant ends, in UTC.
     *
     * @throws IllegalStateException when the city never works
     */
    public Instant endOfNextWorkingDay(Instant from) {
        LocalDate today = Wib.date(from);
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(DAYS_LOOKED_AT)
                .flatMap(day -> hoursOf(day).map(hours -> at(day, hours.closes())).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No working day after " + today));
    }

    /** How many days are worked from that day to that day in the city, both counted; none when they stand the other way. */
    public long workingDays(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * Which day in the city is the so-and-so-many-th that is worked, counted from that day, which is the first when it is
     * worked.
     *
     * @param count at least 1
     * @throws IllegalStateException when the city never works
     */
    public LocalDate workingDay(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit((long) DAYS_LOOKED_AT + count * 2L)
                .filter(this::isWorkingDay)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + count + " working days after " + first));
    }

    private List<Span> spans(LocalDate day) {
        return hoursOf(day)
                .map(hours -> List.of(
                        new Span(at(day, hours.opens()), at(day, hours.breakFrom())),
                        new Span(at(day, hours.breakUntil()), at(day, hours.closes()))))
                .orElse(List.of());
    }

    private Optional<WorkingDay> hoursOf(LocalDate day) {
        if (holidays.contains(day)) {
            return Optional.empty();
        }
        return WorkingHoursDraft.inForceOn(day, hours).stream()
                .filter(worked -> worked.weekday() == day.getDayOfWeek())
                .findFirst();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return Wib.instant(day.atTime(time));
    }

    private record Span(Instant from, Instant until) {}
}
