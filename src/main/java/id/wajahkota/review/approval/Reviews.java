package id.wajahkota.review.approval;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.route.Deputies;
import id.wajahkota.review.route.Reviewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where decisions enter. The outcome moves the subject in the same transaction. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reviews {

    private final SubmissionRepository submissions;
    private final ReviewedFeatures subjects;
    private final ClosedReview closedReview;
    private final OpinionRepository opinions;
    private final Deputies deputies;
    private final WorkingTime workingTime;
    private final PortalClock clock;

    Reviews(
            SubmissionRepository submissions,
            ReviewedFeatures subjects,
            ClosedReview closedReview,
            OpinionRepository opinions,
            Deputies deputies,
            WorkingTime workingTime,
            PortalClock clock) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.closedReview = closedReview;
        this.opinions = opinions;
        this.deputies = deputies;
        this.workingTime = workingTime;
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
        Reviewer reviewer = deputies.reviewer();
        Submission submission = submissions
                .lockLatest(subject.type(), subject.id())
                .orElseThrow(() -> new NotFoundException("No submission of " + subject));
        ReviewState before = submission.state();
        Instant now = clock.instant();
        ReviewOutcome outcome = SubmissionFlow.decide(before, decision, reviewer, now);
        if (outcome instanceof ReviewOutcome.Refused(Refusal refusal)) {
            throw new RefusedException(closedReview.explain(submission, refusal));
        }
        opinions.save(new Opinion(submission, decision, reviewer.person().id(), now));
        submission.answered(SeatRules.seats(before, decision.action(), reviewer), now);
        apply(outcome, submission, reviewer.person().id(), now);
        subjects.of(subject).conclude(subject.id(), outcome, reviewer.person(), Blank.clean(decision.note()), now);
    }

    private void apply(ReviewOutcome outcome, Submission submission, UserId person, Instant now) {
        switch (outcome) {
            case ReviewOutcome.Refused refused -> {}
            case ReviewOutcome.AnswerCounted counted -> {}
            case ReviewOutcome.StepPassed(int nextStep, ReviewAction action) ->
                submission.goOn(nextStep, workingTime.from(now), now);
            case ReviewOutcome.Approved approved -> close(submission, SubmissionStatus.APPROVED, person, now);
            case ReviewOutcome.ChangesRequested requested ->
                close(submission, SubmissionStatus.CHANGES_REQUESTED, person, now);
            case ReviewOutcome.Rejected rejected -> close(submission, SubmissionStatus.REJECTED, person, now);
            case ReviewOutcome.Justified justified -> close(submission, SubmissionStatus.JUSTIFIED, person, now);
            case ReviewOutcome.Reprimanded reprimanded -> close(submission, SubmissionStatus.REPRIMANDED, person, now);
        }
    }

    /** Whether the person logged in, or somebody for whom they stand in, is or was asked by name about the subject. */
    @Transactional(readOnly = true)
    public boolean isAsked(SubjectRef subject) {
        return submissions.isAsked(subject.type(), subject.id(), voices());
    }

    /** Everybody who is or was asked by name about the subject. */
    @Transactional(readOnly = true)
    public Set<UserId> askedPeople(SubjectRef subject) {
        return submissions.findAskedPeople(subject.type(), subject.id()).stream()
                .map(UserId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The subjects of that type about which they, or somebody for whom they stand in, are or were asked by name. */
    @Transactional(readOnly = true)
    public Set<UUID> asked(String type) {
        return submissions.findAsked(type, voices());
    }

    private List<UUID> voices() {
        return deputies.reviewer().voices().stream().map(UserId::value).toList();
    }

    private static void close(Submission submission, SubmissionStatus ending, UserId person, Instant now) {
        submission.close(ending, Optional.of(person), now);
    }
}
