package id.wajahkota.content.post;

import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NewId;
import java.io.Serializable;
import java.util.UUID;

/** A post (konten), as screens and other modules refer to it. */
public record PostId(UUID value) implements Serializable {

    /** That of a post which is about to be planned. */
    public static PostId next() {
        return new PostId(NewId.next());
    }

    /** As the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(PostMoves.TYPE, value);
    }
}
