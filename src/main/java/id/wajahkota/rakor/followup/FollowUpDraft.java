package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department is asked to do.
 *
 * @param assignee who of the department looks after it, or null
 * @param due the last day, in the city
 */
public record FollowUpDraft(
        String task,
        Priority priority,
        @Nullable LocalDate due,
        @Nullable UserId assignee) implements Serializable {

    public static final int TASK_LIMIT = 1_000;
}
