package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.rakor.meeting.MeetingStage;

/** A rakor's stage as a coloured word. */
final class MeetingBadge {

    private MeetingBadge() {}

    static StatusBadge of(MeetingStage stage) {
        return new StatusBadge(EnumText.of(stage), "meeting-" + stage.name());
    }
}
