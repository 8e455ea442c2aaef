package id.wajahkota.city.workcalendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** The hours of one weekday, in local time of the city; the break lies within them. */
@Embeddable
public record WorkingDay(
        @Enumerated(EnumType.STRING) DayOfWeek weekday,
        LocalTime opens,
        LocalTime breakFrom,
        LocalTime breakUntil,
        LocalTime closes) {

    /** How long is worked on that day, without the break. */
    public Duration worked() {
        return Duration.between(opens, closes).minus(Duration.between(breakFrom, breakUntil));
    }

    boolean isInOrder() {
        return opens.isBefore(closes)
                && !breakFrom.isBefore(opens)
                && !breakUntil.isBefore(breakFrom)
                && !closes.isBefore(breakUntil);
    }
}
