package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.UUID;

/** A rakor, as other modules refer to it. */
public record MeetingId(UUID value) implements Serializable {

    /** How the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(MeetingKinds.MEETING, value);
    }
}
