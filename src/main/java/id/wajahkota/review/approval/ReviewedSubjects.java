package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.journal.SubjectRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature implements so that its subjects can be reviewed. The calls join the transaction of the decision:
 * what fails there undoes the decision too.
 */
public interface ReviewedSubjects extends SubjectKind {

    /** The review came to an outcome, or goes on; the feature moves its subject and records what happened. */
    void conclude(UUID id, ReviewOutcome outcome, PortalUser decider, String note, Instant at);

    /**
     * Whose it is.
     *
     * @throws id.wajahkota.platform.shared.NotFoundException when there is none
     */
    Standing standing(UUID id);

    /** The titles of those of its subjects that are parts of another, in the order in which people expect them. */
    default Map<UUID, String> partsOf(SubjectRef whole) {
        return Map.of();
    }

    /** What stands in one of its fields now, for a remark that quotes it; empty for a field without text. */
    String text(UUID id, String field);

    /**
     * Where a subject belongs.
     *
     * @param title as people know it
     * @param opd whose work it is
     * @param readers the departments whose admins may read it, the one above included
     * @param whole what it is a part of; who is asked about that may read this too
     */
    record Standing(String title, OpdId opd, Set<OpdId> readers, Optional<SubjectRef> whole) {}
}
