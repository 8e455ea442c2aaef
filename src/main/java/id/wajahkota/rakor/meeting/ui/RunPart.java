package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.rakor.meeting.MeetingDetail;

/** What comes out of a rakor and is kept by another module, which contributes a bean. */
public interface RunPart {

    /**
     * Its panel, on the rakor's page and beside the notes while it runs.
     *
     * @param onChanged runs when something was recorded
     */
    RunPanel of(MeetingDetail meeting, Runnable onChanged);
}
