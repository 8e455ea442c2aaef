package id.wajahkota.approval;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.NotFoundException;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.RefusedException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where decisions enter. The outcome moves the subject in the same transaction. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reviews {

    private final SubmissionRepository submissions;
    private final SubjectKinds subjects;
    private final ClosedReview closedReview;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Reviews(
            SubmissionRepository submissions,
            SubjectKinds subjects,
            ClosedReview closedReview,
            CurrentUser currentUser,
            PortalClock clock) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.closedReview = closedReview;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Decides the open step of a submission as the person logged in.
     *
     * @throws RefusedException when the rules of {@link SubmissionFlow} say no; when somebody was first, it says who
     * @throws NotFoundException when nothing was ever submitted
     */
    @Transactional
    public void decide(SubjectRef subject, ReviewDecision decision) {
        PortalUser decider = currentUser.require();
        Submission submission = submissions
                .lockLatest(subject.type(), subject.id())
                .orElseThrow(() -> new NotFoundException("No submission of " + subject));
        ReviewOutcome outcome = SubmissionFlow.decide(submission.state(), decision, decider);
        Instant now = clock.instant();
        switch (outcome) {
            case ReviewOutcome.Refused(var refusal) ->
                throw new RefusedException(closedReview.explain(submission, refusal));
            case ReviewOutcome.StepPassed(int nextStep) -> submission.goOn(nextStep);
            case ReviewOutcome.Approved approved -> close(submission, SubmissionStatus.APPROVED, decider, now);
            case ReviewOutcome.ChangesRequested requested ->
                close(submission, SubmissionStatus.CHANGES_REQUESTED, decider, now);
            case ReviewOutcome.Rejected rejected -> close(submission, SubmissionStatus.REJECTED, decider, now);
        }
        subjects.of(subject)
                .conclude(subject.id(), outcome, decider, decision.note().strip(), now);
    }

    /** The state of the latest submission of a subject, for the screen to ask the rules. */
    @Transactional(readOnly = true)
    public Optional<ReviewState> state(SubjectRef subject) {
        return submissions
                .findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(subject.type(), subject.id())
                .map(Submission::state);
    }

    private static void close(Submission submission, SubmissionStatus ending, PortalUser decider, Instant now) {
        submission.close(ending, Optional.of(decider.id()), now);
    }
}
