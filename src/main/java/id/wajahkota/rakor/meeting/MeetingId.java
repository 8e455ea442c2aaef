package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.rakor.followup.MeetingRef;
import java.io.Serializable;
import java.util.UUID;

/** A rakor, as other modules refer to it. */
public record MeetingId(UUID value) implements Serializable {

    /** The same, as directives refer to it. */
    public MeetingRef ref() {
        return new MeetingRef(value);
    }

    /** How the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(MeetingKinds.MEETING, value);
    }
}
