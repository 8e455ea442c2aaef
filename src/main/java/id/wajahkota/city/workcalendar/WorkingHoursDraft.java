package id.wajahkota.city.workcalendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working hours for a time of the year, or the usual ones when they name no dates.
 *
 * @param validFrom first day, in the city; null for the usual hours
 * @param validUntil last day, in the city; null for the usual hours
 * @param days the days that are worked, from Monday on
 */
public record WorkingHoursDraft(
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<WorkingDay> days) {

    public static final int NAME_LIMIT = 120;

    /** Whether they hold whenever no others do. */
    public boolean isUsual() {
        return validFrom == null && validUntil == null;
    }

    /** How long is worked in a week. */
    public Duration week() {
        return days.stream().map(WorkingDay::worked).reduce(Duration.ZERO, Duration::plus);
    }

    boolean covers(LocalDate day) {
        return validFrom != null && validUntil != null && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** The days that are worked when those hours hold, as they are in force on that day: special ones before the usual. */
    static List<WorkingDay> inForceOn(LocalDate day, List<WorkingHoursDraft> all) {
        return all.stream()
                .filter(kept -> kept.covers(day))
                .findFirst()
                .or(() -> all.stream().filter(WorkingHoursDraft::isUsual).findFirst())
                .map(WorkingHoursDraft::days)
                .orElse(List.of());
    }
}
