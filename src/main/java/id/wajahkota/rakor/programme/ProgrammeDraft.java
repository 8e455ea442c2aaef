package id.wajahkota.rakor.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as the secretariat plans it.
 *
 * @param starts the first day, in the city; when it is not worked, the count begins with the next working day
 * @param workingDays how many working days it lasts
 */
public record ProgrammeDraft(
        String name, String goal, @Nullable LocalDate starts, int workingDays) implements Serializable {

    public static final int NAME_LIMIT = 200;
    public static final int GOAL_LIMIT = 2_000;
    public static final int DAYS_LIMIT = 1_000;

    /** The number that the city's first programme had. */
    public static final int USUAL_DAYS = 99;
}
