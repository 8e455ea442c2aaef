package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody remarked on a subject, or answered a remark. Told at least once, as {@link ReviewDecided} is.
 *
 * @param id the same each time it is told
 * @param title of the subject when it was remarked on
 * @param path the screen that shows the subject
 * @param mentioned whom the writer named
 * @param concerned who else is to hear of it: the department whose work it is, and who spoke in the thread before
 * @param at in UTC
 */
public record RemarkWritten(
        UUID id,
        SubjectRef subject,
        String title,
        String path,
        UserId author,
        Set<UserId> mentioned,
        Set<UserId> concerned,
        String words,
        Instant at) {}
