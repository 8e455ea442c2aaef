package id.wajahkota.review.approval;

import java.io.Serializable;

/** A reviewer's decision. It names what was read, so that nobody decides what they have not seen. */
public sealed interface ReviewDecision extends Serializable {

    /** The longest note, in characters. */
    int NOTE_LIMIT = 2_000;

    /** What was read. */
    Seen seen();

    /** What the reviewer wrote; may be empty where the rules allow it. */
    String note();

    /** Which of them it is. */
    ReviewAction action();

    /**
     * What a reviewer had before them.
     *
     * @param step the position of the step that was open
     */
    record Seen(int revision, int step) implements Serializable {}

    /** The note is optional. */
    record Approve(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.APPROVE;
        }
    }

    /** The note says what to change. */
    record RequestChanges(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.REQUEST_CHANGES;
        }
    }

    /** The note is the reason; the decision is final. */
    record Reject(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.REJECT;
        }
    }

    /** The note is required unless the adviser supports it without reserve. */
    record Advise(Seen seen, Verdict verdict, Rubric rubric, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.ADVISE;
        }
    }

    /** The note says why the advice is no longer waited for. */
    record GoOn(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.GO_ON;
        }
    }

    /** The note says what made the urgent publication right. */
    record Justify(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.JUSTIFY;
        }
    }

    /** The note says what was wrong with the urgent publication. */
    record Reprimand(Seen seen, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.REPRIMAND;
        }
    }
}
