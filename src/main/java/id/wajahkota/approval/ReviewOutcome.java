package id.wajahkota.approval;

import id.wajahkota.shared.Refusal;

/** What a decision leads to. */
public sealed interface ReviewOutcome {

    /** The review goes on; it did not move the subject. */
    record StepPassed(int nextStep) implements ReviewOutcome {}

    /** The last step agreed. */
    record Approved() implements ReviewOutcome {}

    /** The author is to mend it. */
    record ChangesRequested() implements ReviewOutcome {}

    /** It will not go out; final. */
    record Rejected() implements ReviewOutcome {}

    /** Nothing happened. */
    record Refused(Refusal refusal) implements ReviewOutcome {}
}
