package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One move of a subject: who, when, from, to, revision, note.
 *
 * @param at in UTC
 * @param actor nobody when it was the clock
 * @param decision what was decided, as the feature names it
 * @param from the stage before, or nothing when the subject was just made
 * @param note what the actor wrote, or empty
 */
public record HistoryEntry(
        SubjectRef subject,
        Instant at,
        Optional<UserId> actor,
        String decision,
        Optional<String> from,
        String to,
        int revision,
        String note) {}
