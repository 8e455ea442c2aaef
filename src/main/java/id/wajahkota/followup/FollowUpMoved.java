package id.wajahkota.followup;

import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something was done with a follow-up. Told at least once, after it is in the database.
 *
 * @param id the same each time it is told
 * @param title the task
 * @param path the screen that shows the follow-up
 * @param action {@code ASSIGN} or the name of a {@link FollowUpAction}
 * @param concerned who is to hear of it; never who did it
 * @param at in UTC
 */
public record FollowUpMoved(
        UUID id,
        FollowUpId followUp,
        String title,
        String path,
        String action,
        UserId person,
        Set<UserId> concerned,
        String note,
        Instant at) {}
