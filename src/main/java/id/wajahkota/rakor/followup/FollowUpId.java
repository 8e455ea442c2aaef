package id.wajahkota.rakor.followup;

import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.UUID;

/** A follow-up (tindak lanjut), as other modules refer to it. */
public record FollowUpId(UUID value) implements Serializable {

    /** How the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(FollowUpKinds.FOLLOW_UP, value);
    }
}
