package id.wajahkota.approval;

import static id.wajahkota.approval.ReviewRefusal.NOTE_REQUIRED;
import static id.wajahkota.approval.ReviewRefusal.NOTE_TOO_LONG;
import static id.wajahkota.approval.ReviewRefusal.NOT_YOUR_STEP;
import static id.wajahkota.approval.ReviewRefusal.OWN_WORK;
import static id.wajahkota.approval.ReviewRefusal.REVIEW_CLOSED;
import static id.wajahkota.approval.ReviewRefusal.STALE_REVISION;

import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a review: who decides, in which order, and what a decision leads to. Pure: the service acts on the
 * outcome, and the screen asks the same rules which buttons to show. Source: domain page, sections 3 and 4.
 */
public final class SubmissionFlow {

    private SubmissionFlow() {}

    /** What the decision leads to. */
    public static ReviewOutcome decide(ReviewState review, ReviewDecision decision, PortalUser decider) {
        Optional<ReviewRefusal> refusal = whyNot(review, decider)
                .or(() ->
                        decision.seenRevision() == review.revision() ? Optional.empty() : Optional.of(STALE_REVISION));
        if (refusal.isPresent()) {
            return new ReviewOutcome.Refused(Refusal.of(refusal.get()));
        }
        if (decision.note().length() > ReviewDecision.NOTE_LIMIT) {
            return refuseNote(NOTE_TOO_LONG);
        }
        return switch (decision) {
            case ReviewDecision.Approve approve ->
                review.atLastStep()
                        ? new ReviewOutcome.Approved()
                        : new ReviewOutcome.StepPassed(review.openStep() + 1);
            case ReviewDecision.RequestChanges request ->
                request.note().isBlank() ? refuseNote(NOTE_REQUIRED) : new ReviewOutcome.ChangesRequested();
            case ReviewDecision.Reject reject ->
                reject.note().isBlank() ? refuseNote(NOTE_REQUIRED) : new ReviewOutcome.Rejected();
        };
    }

    /** What this person may do with the submission as it stands. */
    public static Set<ReviewAction> available(ReviewState review, PortalUser person) {
        return whyNot(review, person).isPresent()
                ? Set.of()
                : Arrays.stream(ReviewAction.values()).collect(Collectors.toUnmodifiableSet());
    }

    /** Why this person may not decide at all, whatever they would say. */
    public static Optional<ReviewRefusal> whyNot(ReviewState review, PortalUser person) {
        if (!review.open()) {
            return Optional.of(REVIEW_CLOSED);
        }
        if (!person.has(review.step().role())) {
            return Optional.of(NOT_YOUR_STEP);
        }
        return review.isWorkOf(person.id()) ? Optional.of(OWN_WORK) : Optional.empty();
    }

    private static ReviewOutcome refuseNote(ReviewRefusal reason) {
        return new ReviewOutcome.Refused(Refusal.onField("note", reason, ReviewDecision.NOTE_LIMIT));
    }
}
