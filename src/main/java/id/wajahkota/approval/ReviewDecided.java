package id.wajahkota.approval;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody answered at a step of a review. It is told at least once, after the decision is in the database, so a
 * listener must bear to hear it twice.
 *
 * @param id the same each time it is told
 * @param opd whose work it is
 * @param title of the subject when it was handed in
 * @param path the screen that shows the subject
 * @param move what the history calls it, see {@link ReviewOutcome#move()}
 * @param note what was written, or empty
 * @param at in UTC
 */
public record ReviewDecided(
        UUID id,
        SubjectRef subject,
        OpdId opd,
        String title,
        String path,
        String move,
        UserId person,
        String note,
        Instant at) {}
