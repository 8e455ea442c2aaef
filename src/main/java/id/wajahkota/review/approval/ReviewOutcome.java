package id.wajahkota.review.approval;

import id.wajahkota.platform.shared.Refusal;

/** What a decision leads to. */
public sealed interface ReviewOutcome {

    /**
     * What the history calls the move: that of the outcome, or while the review goes on that of the answer.
     *
     * @throws IllegalStateException for a refusal, which moves nothing
     */
    default String move() {
        return switch (this) {
            case Approved approved -> "APPROVE";
            case ChangesRequested requested -> "REQUEST_CHANGES";
            case Rejected rejected -> "REJECT";
            case Justified justified -> "JUSTIFY";
            case Reprimanded reprimanded -> "REPRIMAND";
            case StepPassed(int next, ReviewAction answer) -> onTheWay(answer, "PASS_STEP");
            case AnswerCounted(ReviewAction answer) -> onTheWay(answer, "AGREE");
            case Refused(Refusal refusal) -> throw new IllegalStateException("A refusal moves nothing: " + refusal);
        };
    }

    private static String onTheWay(ReviewAction answer, String agreed) {
        return switch (answer) {
            case ADVISE, GO_ON -> answer.name();
            case APPROVE, REQUEST_CHANGES, REJECT, JUSTIFY, REPRIMAND -> agreed;
        };
    }

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
