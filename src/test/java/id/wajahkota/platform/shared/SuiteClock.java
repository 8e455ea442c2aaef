package id.wajahkota.platform.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The time of the whole suite, which is the portal's in every test: an ordinary Tuesday, or what
 * {@code portal.test.today} names, a date or a local time of the city. It runs on from there.
 */
public final class SuiteClock {

    private static final String ORDINARY_DAY = "2026-11-10";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** When the suite begins. */
    public static final Instant START = read(System.getProperty("portal.test.today", ORDINARY_DAY));

    private static final TravellingClock CLOCK = new TravellingClock(new PortalClock.Settings(START));

    /** How far a test that goes through several days has gone on. */
    private static volatile Duration travelled = Duration.ZERO;

    private SuiteClock() {}

    private static Instant read(String day) {
        return Wib.instant(
                day.contains("T")
                        ? LocalDateTime.parse(day)
                        : LocalDate.parse(day).atTime(MORNING));
    }

    public static Instant now() {
        return CLOCK.instant();
    }

    /** Goes on to that moment, with every portal of this process that has a {@link TravellingClock}. */
    public static void travelTo(Instant moment) {
        travelled = travelled.plus(Duration.between(CLOCK.instant(), moment));
    }

    /** Comes back to the suite's own day. */
    public static void comeBack() {
        travelled = Duration.ZERO;
    }

    static Duration travelled() {
        return travelled;
    }

    /** The day it is in the city. */
    public static LocalDate today() {
        return Wib.date(now());
    }
}
