package id.wajahkota.content.media;

import java.io.Serializable;
import java.util.UUID;

/** A picture, as other modules refer to it. */
public record MediaId(UUID value) implements Serializable {

    /** The address of the picture in that size, relative to the portal's. */
    public String path(MediaSize size) {
        return "media/" + value + "/" + size.pathName();
    }
}
