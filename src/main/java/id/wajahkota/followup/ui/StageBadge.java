package id.wajahkota.followup.ui;

import id.wajahkota.followup.FollowUpStage;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.StatusBadge;

/** A follow-up's stage as a coloured word. */
final class StageBadge {

    private StageBadge() {}

    static StatusBadge of(FollowUpStage stage) {
        return new StatusBadge(EnumText.of(stage), "follow-" + stage.name());
    }
}
