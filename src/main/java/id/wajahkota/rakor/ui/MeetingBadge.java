package id.wajahkota.rakor.ui;

import id.wajahkota.rakor.MeetingStage;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.StatusBadge;

/** A rakor's stage as a coloured word. */
final class MeetingBadge {

    private MeetingBadge() {}

    static StatusBadge of(MeetingStage stage) {
        return new StatusBadge(EnumText.of(stage), "meeting-" + stage.name());
    }
}
