package id.wajahkota.approval;

import id.wajahkota.identity.PortalUser;
import java.time.Instant;
import java.util.UUID;

/**
 * What a feature implements so that its subjects can be reviewed. The calls join the transaction of the decision:
 * what fails there undoes the decision too.
 */
public interface ReviewedSubjects {

    /** The {@link SubjectRef#type()} this feature answers for. */
    String type();

    /** The review came to an outcome; the feature moves its subject and writes the history row. */
    void conclude(UUID id, ReviewOutcome outcome, PortalUser decider, String note, Instant at);

    /** The screen that shows the subject. */
    String path(UUID id);
}
