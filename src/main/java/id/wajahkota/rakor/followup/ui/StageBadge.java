package id.wajahkota.rakor.followup.ui;

import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.rakor.followup.FollowUpStage;

/** A follow-up's stage as a coloured word. */
final class StageBadge {

    private StageBadge() {}

    static StatusBadge of(FollowUpStage stage) {
        return new StatusBadge(EnumText.of(stage), "follow-" + stage.name());
    }
}
