package id.wajahkota.approval;

import java.io.Serializable;

/** A reviewer's decision. It names the revision that was read, so that nobody decides what they have not seen. */
public sealed interface ReviewDecision extends Serializable {

    /** The longest note, in characters. */
    int NOTE_LIMIT = 2_000;

    /** The revision that was read. */
    int seenRevision();

    /** What the reviewer wrote; may be empty where the rules allow it. */
    String note();

    /** Which of the three it is. */
    ReviewAction action();

    /** The note is optional. */
    record Approve(int seenRevision, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.APPROVE;
        }
    }

    /** The note says what to change. */
    record RequestChanges(int seenRevision, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.REQUEST_CHANGES;
        }
    }

    /** The note is the reason; the decision is final. */
    record Reject(int seenRevision, String note) implements ReviewDecision {
        @Override
        public ReviewAction action() {
            return ReviewAction.REJECT;
        }
    }

    static ReviewDecision of(ReviewAction action, int seenRevision, String note) {
        return switch (action) {
            case APPROVE -> new Approve(seenRevision, note);
            case REQUEST_CHANGES -> new RequestChanges(seenRevision, note);
            case REJECT -> new Reject(seenRevision, note);
        };
    }
}
