package id.wajahkota.review.approval;

import static id.wajahkota.review.approval.ReviewRefusal.LAST_STEP_BEGUN;
import static id.wajahkota.review.approval.ReviewRefusal.NOTE_REQUIRED;
import static id.wajahkota.review.approval.ReviewRefusal.NOTE_TOO_LONG;
import static id.wajahkota.review.approval.ReviewRefusal.NOT_IN_THIS_REVIEW;
import static id.wajahkota.review.approval.ReviewRefusal.REVIEW_CLOSED;
import static id.wajahkota.review.approval.ReviewRefusal.RUBRIC_INCOMPLETE;
import static id.wajahkota.review.approval.ReviewRefusal.STALE_REVISION;
import static id.wajahkota.review.approval.ReviewRefusal.STEP_MOVED_ON;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.review.route.Reviewer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a review: who answers, in which order, and what an answer leads to. Pure: the service acts on the
 * outcome, and the screen asks the same rules which buttons to show. Source: domain page, sections 3 and 4.
 */
public final class SubmissionFlow {

    private SubmissionFlow() {}

    /** What the decision leads to; the time is given in UTC. */
    public static ReviewOutcome decide(ReviewState review, ReviewDecision decision, Reviewer reviewer, Instant now) {
        Optional<ReviewRefusal> refusal =
                whyNot(review, decision.action(), reviewer, now).or(() -> outdated(review, decision.seen()));
        if (refusal.isPresent()) {
            return new ReviewOutcome.Refused(Refusal.of(refusal.get()));
        }
        if (decision.note().length() > ReviewDecision.NOTE_LIMIT) {
            return refuseNote(NOTE_TOO_LONG);
        }
        return switch (decision) {
            case ReviewDecision.Approve approve -> answered(review, decision, reviewer);
            case ReviewDecision.RequestChanges request -> withNote(request, new ReviewOutcome.ChangesRequested());
            case ReviewDecision.Reject reject -> withNote(reject, new ReviewOutcome.Rejected());
            case ReviewDecision.Advise advice -> advise(review, advice, reviewer);
            case ReviewDecision.GoOn goOn -> withNote(goOn, pass(review, goOn));
            case ReviewDecision.Justify justify -> withNote(justify, new ReviewOutcome.Justified());
            case ReviewDecision.Reprimand reprimand -> withNote(reprimand, new ReviewOutcome.Reprimanded());
        };
    }

    /** What this person may do with the submission as it stands. */
    public static Set<ReviewAction> available(ReviewState review, Reviewer person, Instant now) {
        return Arrays.stream(ReviewAction.values())
                .filter(action -> whyNot(review, action, person, now).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why this person may not do that at all, whatever they would say. */
    public static Optional<ReviewRefusal> whyNot(
            ReviewState review, ReviewAction action, Reviewer person, Instant now) {
        if (!review.purpose().takes(action)) {
            return Optional.of(NOT_IN_THIS_REVIEW);
        }
        return review.open() ? SeatRules.whyNot(review, action, person, now) : Optional.of(REVIEW_CLOSED);
    }

    /** Why the author's department can no longer take it back. */
    public static Optional<ReviewRefusal> whyNotWithdraw(ReviewState review) {
        return review.open() && review.lastStepIsUntouched() ? Optional.empty() : Optional.of(LAST_STEP_BEGUN);
    }

    private static Optional<ReviewRefusal> outdated(ReviewState review, ReviewDecision.Seen seen) {
        if (seen.revision() != review.revision()) {
            return Optional.of(STALE_REVISION);
        }
        return seen.step() == review.openStep() ? Optional.empty() : Optional.of(STEP_MOVED_ON);
    }

    private static ReviewOutcome advise(ReviewState review, ReviewDecision.Advise advice, Reviewer adviser) {
        if (!advice.rubric().isComplete()) {
            return new ReviewOutcome.Refused(Refusal.onField("rubric", RUBRIC_INCOMPLETE));
        }
        if (advice.verdict() != Verdict.SUPPORT && Blank.is(advice.note())) {
            return refuseNote(NOTE_REQUIRED);
        }
        return answered(review, advice, adviser);
    }

    private static ReviewOutcome answered(ReviewState review, ReviewDecision decision, Reviewer reviewer) {
        return SeatRules.completes(review, decision.action(), reviewer)
                ? pass(review, decision)
                : new ReviewOutcome.AnswerCounted(decision.action());
    }

    private static ReviewOutcome pass(ReviewState review, ReviewDecision decision) {
        OptionalInt next = review.next();
        return next.isPresent()
                ? new ReviewOutcome.StepPassed(next.getAsInt(), decision.action())
                : new ReviewOutcome.Approved();
    }

    private static ReviewOutcome withNote(ReviewDecision decision, ReviewOutcome outcome) {
        return Blank.is(decision.note()) ? refuseNote(NOTE_REQUIRED) : outcome;
    }

    private static ReviewOutcome refuseNote(ReviewRefusal reason) {
        return new ReviewOutcome.Refused(Refusal.onField("note", reason, ReviewDecision.NOTE_LIMIT));
    }
}
