package id.wajahkota.content.campaign;

import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.ReviewOutcome;
import java.util.Set;

/** What is decided about a campaign. */
public sealed interface CampaignDecision {

    /** What the history calls it. */
    String move();

    /** What the history keeps as the note. */
    default String note() {
        return "";
    }

    /** A decision that the leading department takes of its own accord. */
    sealed interface Own extends CampaignDecision {

        /** Which row of the table it is. */
        CampaignAction action();

        @Override
        default String move() {
            return action().name();
        }
    }

    /** The leading department writes it anew. */
    record Edit(CampaignDraft draft) implements Own {
        @Override
        public CampaignAction action() {
            return CampaignAction.EDIT;
        }
    }

    /** Hand it in for review, declared neutral where an election asks for that. */
    record Submit(Set<NeutralityStatement> affirmed) implements Own {

        /** With nothing declared. */
        public Submit() {
            this(Set.of());
        }

        @Override
        public CampaignAction action() {
            return CampaignAction.SUBMIT;
        }
    }

    /** Take it back from review. */
    record Withdraw() implements Own {
        @Override
        public CampaignAction action() {
            return CampaignAction.WITHDRAW;
        }
    }

    /** The review came to this outcome, by its own rules. */
    record Conclude(ReviewOutcome outcome, String note) implements CampaignDecision {
        @Override
        public String move() {
            return outcome.move();
        }
    }
}
