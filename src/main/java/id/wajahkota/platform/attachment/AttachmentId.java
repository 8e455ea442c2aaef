package id.wajahkota.platform.attachment;

import java.io.Serializable;
import java.util.UUID;

/** A file, as other modules refer to it. */
public record AttachmentId(UUID value) implements Serializable {

    /** Where browsers ask for it. */
    public String path() {
        return "lampiran/" + value;
    }
}
