package id.wajahkota.approval;

import id.wajahkota.shared.Refusal;

/** What a decision leads to. */
public sealed interface ReviewOutcome {

    /** An answer was taken; the review waits for the same step as before. */
    record AnswerCounted(ReviewAction action) implements ReviewOutcome {}

    /** The review goes on to the next step; it did not move the subject. */
    record StepPassed(int nextStep, ReviewAction action) implements ReviewOutcome {}

    /** The last step agreed. */
    record Approved() implements ReviewOutcome {}

    /** The author is to mend it. */
    record ChangesRequested() implements ReviewOutcome {}

    /** It will not go out; final. */
    record Rejected() implements ReviewOutcome {}

    /** Publishing without approval was right. */
    record Justified() implements ReviewOutcome {}

    /** Publishing without approval was wrong. */
    record Reprimanded() implements ReviewOutcome {}

    /** Nothing happened. */
    record Refused(Refusal refusal) implements ReviewOutcome {}
}
