package id.wajahkota.review.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows when an election asks more of a submission. The module that keeps elections implements it. */
public interface ElectionTimes {

    /**
     * The time that a submission falls into, by the day on which it is handed in or that on which it is due.
     *
     * @param dueAt its slot, or whatever else a decision must come before, in UTC
     * @param now in UTC
     */
    Optional<ElectionTime> of(Optional<UUID> topic, Instant dueAt, Instant now);
}
