package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That an approved post was put at another time, which cost its approval. Whoever did it may take it back for a few
 * minutes, as long as nothing else has happened to the post: it is then again exactly what was approved.
 *
 * @param undoSlot the time it was approved for, in UTC
 * @param undoRevision the revision that was approved
 * @param undoBy who moved it
 * @param undoUntil until when it can be taken back, in UTC
 */
@Embeddable
public record UndoableMove(Instant undoSlot, int undoRevision, UUID undoBy, Instant undoUntil) {

    static final Duration TIME_TO_UNDO = Duration.ofMinutes(10);

    static UndoableMove of(Instant slot, int revision, UserId mover, Instant now) {
        return new UndoableMove(slot, revision, mover.value(), now.plus(TIME_TO_UNDO));
    }

    boolean isOf(Actor actor) {
        return actor.person().filter(new UserId(undoBy)::equals).isPresent();
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(undoUntil);
    }
}
