package id.wajahkota.rakor.followup;

/** What is done with a follow-up. */
public sealed interface FollowUpDecision {

    int NOTE_LIMIT = 2_000;

    /** Which row of the table it is. */
    FollowUpAction action();

    /** What is said with it; may be empty. */
    default String note() {
        return "";
    }

    /** The department takes it up. */
    record Begin() implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.BEGIN;
        }
    }

    /** The department tells how far it is. */
    record Report(String note) implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.REPORT;
        }
    }

    /** The department calls it done. */
    record Complete(String note) implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.COMPLETE;
        }
    }

    /** The secretariat finds it done. */
    record Verify(String note) implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.VERIFY;
        }
    }

    /** The secretariat gives it back. */
    record Return(String note) implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.RETURN;
        }
    }

    /** The secretariat changes what is asked; the note says what changed. */
    record Amend(FollowUpDraft draft, String note) implements FollowUpDecision {
        @Override
        public FollowUpAction action() {
            return FollowUpAction.AMEND;
        }
    }
}
