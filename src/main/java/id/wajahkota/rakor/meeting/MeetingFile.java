package id.wajahkota.rakor.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** A file that belongs to a rakor. */
@Entity
class MeetingFile {

    /** Which file of which rakor. */
    @Embeddable
    record Key(UUID meetingId, UUID attachmentId) implements Serializable {}

    @EmbeddedId
    private Key key;

    MeetingFile(MeetingId meeting, UUID attachment) {
        key = new Key(meeting.value(), attachment);
    }

    protected MeetingFile() {}

    Key key() {
        return key;
    }
}
