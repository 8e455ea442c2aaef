package id.wajahkota.rakor.followup.ui;

import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.util.Optional;

/** What it means to put a card of the board into another column. */
final class BoardMove {

    private BoardMove() {}

    /** The action that leads there, if there is one. */
    static Optional<FollowUpAction> between(FollowUpStage from, FollowUpStage to) {
        return Optional.ofNullable(
                switch (to) {
                    case OPEN -> null;
                    case IN_PROGRESS ->
                        switch (from) {
                            case OPEN -> FollowUpAction.BEGIN;
                            case DONE -> FollowUpAction.RETURN;
                            case IN_PROGRESS, VERIFIED -> null;
                        };
                    case DONE ->
                        from == FollowUpStage.OPEN || from == FollowUpStage.IN_PROGRESS
                                ? FollowUpAction.COMPLETE
                                : null;
                    case VERIFIED -> from == FollowUpStage.DONE ? FollowUpAction.VERIFY : null;
                });
    }
}
