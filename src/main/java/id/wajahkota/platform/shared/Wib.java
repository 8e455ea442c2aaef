package id.wajahkota.platform.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Waktu Indonesia Barat, the city's time zone: UTC+7 without daylight saving. The portal stores UTC and turns to
 * this zone only where a person reads or types a time.
 */
public final class Wib {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Wib() {}

    /** What a clock in the city shows at that instant. */
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The instant at which a clock in the city shows that time. */
    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** The day it is in the city at that instant. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of that day in the city. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    /** The month it is in the city at that instant. */
    public static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(ZONE));
    }
}
