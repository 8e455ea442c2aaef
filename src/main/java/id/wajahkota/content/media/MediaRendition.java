package id.wajahkota.content.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture's bytes in one size. */
@Entity
class MediaRendition {

    @EmbeddedId
    private @Nullable Key key;

    @Column(columnDefinition = "longblob")
    private byte[] bytes = {};

    MediaRendition(MediaId media, MediaSize size, byte[] bytes) {
        this.key = new Key(media.value(), size);
        this.bytes = bytes;
    }

    protected MediaRendition() {}

    byte[] bytes() {
        return bytes;
    }

    /** Which picture, and in which size. */
    @Embeddable
    record Key(UUID mediaId, @Enumerated(EnumType.STRING) MediaSize size) implements Serializable {}
}
