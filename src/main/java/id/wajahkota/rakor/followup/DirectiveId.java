package id.wajahkota.rakor.followup;

import id.wajahkota.platform.shared.NewId;
import java.io.Serializable;
import java.util.UUID;

/** A directive (arahan), as other modules refer to it. */
public record DirectiveId(UUID value) implements Serializable {

    /** That of a directive which is about to be recorded. */
    public static DirectiveId next() {
        return new DirectiveId(NewId.next());
    }
}
