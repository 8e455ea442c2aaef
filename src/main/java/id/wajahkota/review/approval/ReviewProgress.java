package id.wajahkota.review.approval;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.route.Deputies;
import id.wajahkota.review.route.Reviewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the review of a subject has come. To whoever may not see the subject, everything here looks as if there were none
 * ({@link ReviewAccess}).
 */
@Service
@Requires(Permission.REVIEW_READ)
@Transactional(readOnly = true)
public class ReviewProgress {

    private final SubmissionRepository submissions;
    private final OpinionRepository opinions;
    private final ReviewAccess access;
    private final Deputies deputies;
    private final PortalClock clock;

    ReviewProgress(
            SubmissionRepository submissions,
            OpinionRepository opinions,
            ReviewAccess access,
            Deputies deputies,
            PortalClock clock) {
        this.submissions = submissions;
        this.opinions = opinions;
        this.access = access;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The state of the latest submission of a subject, for the screen to ask the rules. */
    public Optional<ReviewState> state(SubjectRef subject) {
        access.requireReader(subject);
        return submissions
                .findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(subject.type(), subject.id())
                .map(Submission::state);
    }

    /** What everybody has answered, in whichever round, the latest first. */
    public List<Answer> answers(SubjectRef subject) {
        access.requireReader(subject);
        return opinions.findOf(subject.type(), subject.id()).stream()
                .map(Opinion::answer)
                .toList();
    }

    /** The revision that was last decided before the present round, to be compared with. */
    public OptionalInt lastDecidedRevision(SubjectRef subject) {
        access.requireReader(subject);
        return opinions.findDecidedRevisions(subject.type(), subject.id(), Limit.of(1)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What the person logged in may do with a submission as it was read. */
    public Rights rights(ReviewState review) {
        return new Rights(deputies.reviewer(), review, clock.instant());
    }

    /**
     * The rules of one submission, for one person, now.
     *
     * @param now in UTC
     */
    public record Rights(Reviewer reviewer, ReviewState review, Instant now) {

        /** Everything the person may do. */
        public Set<ReviewAction> available() {
            return SubmissionFlow.available(review, reviewer, now);
        }

        /** Why the person may not do that. */
        public Optional<ReviewRefusal> whyNot(ReviewAction action) {
            return SubmissionFlow.whyNot(review, action, reviewer, now);
        }
    }
}
