package id.wajahkota.content.post;

import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.UUID;

/** A post (konten), as screens and other modules refer to it. */
public record PostId(UUID value) implements Serializable {

    /** As the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(PostMoves.TYPE, value);
    }
}
