package id.wajahkota.content.post;

import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.ReviewOutcome;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What is decided about a post, with what the decision needs to be judged. */
public sealed interface PostDecision {

    /** Which row of the table it is. */
    PostAction action();

    /** What the history keeps as the note. */
    default String note() {
        return "";
    }

    /** The author's department writes it anew. */
    record Edit(PostDraft draft) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.EDIT;
        }
    }

    /**
     * Put it at another time.
     *
     * @param slot in UTC
     */
    record Reschedule(Instant slot) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.RESCHEDULE;
        }
    }

    /** Put an approved post back to the time it was approved for. */
    record UndoReschedule() implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.UNDO_RESCHEDULE;
        }
    }

    /** Hand it in for review, declared neutral where an election asks for that. */
    record Submit(Set<NeutralityStatement> affirmed) implements PostDecision {

        /** With nothing declared. */
        public Submit() {
            this(Set.of());
        }

        @Override
        public PostAction action() {
            return PostAction.SUBMIT;
        }
    }

    /** Take it back from review. */
    record Withdraw() implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.WITHDRAW;
        }
    }

    /** Give it up, for a reason. */
    record Cancel(String note) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.CANCEL;
        }
    }

    /** Keep an approved post from going out, for a reason. */
    record Hold(String note) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.HOLD;
        }
    }

    /** Let it go out after all, for a reason. */
    record Release(String note) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.RELEASE;
        }
    }

    /**
     * It is out.
     *
     * @param links the public address on each channel
     * @param at when it went out, in UTC
     */
    record Publish(Map<Channel, String> links, Instant at) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.PUBLISH;
        }
    }

    /** It went out before anybody could decide, for a reason; the secretariat reviews that afterwards. */
    record EmergencyPublish(String note) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.EMERGENCY_PUBLISH;
        }
    }

    /**
     * What is out is to be found there.
     *
     * @param links the public address on each channel
     */
    record Link(Map<Channel, String> links) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.LINK;
        }
    }

    /** The slot passed undecided. */
    record Expire() implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.EXPIRE;
        }
    }

    /** The review came to this outcome, by its own rules. */
    record Conclude(ReviewOutcome outcome, String note) implements PostDecision {
        @Override
        public PostAction action() {
            return PostAction.valueOf(outcome.move());
        }
    }
}
