package id.wajahkota.content.media;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A picture of a department. Its bytes lie in a table of their own, so that a list never reads them. */
@Entity
class Media {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID opdId;
    private String fileName;
    private String contentType;
    private int width;
    private int height;
    private UUID uploadedBy;
    private Instant uploadedAt;

    /** When something was last seen to use it; null until then. */
    private @Nullable Instant usedAt;

    Media(OpdId opd, String fileName, Picture picture, UserId uploader, Instant now) {
        this.opdId = opd.value();
        this.fileName = fileName;
        this.contentType = picture.contentType();
        this.width = picture.width();
        this.height = picture.height();
        this.uploadedBy = uploader.value();
        this.uploadedAt = now;
    }

    protected Media() {}

    MediaId id() {
        return new MediaId(Objects.requireNonNull(id));
    }

    String fileName() {
        return fileName;
    }

    OpdId opd() {
        return new OpdId(opdId);
    }

    /** Since when, as far as is known, nothing uses it. */
    Instant unusedSince() {
        return Objects.requireNonNullElse(usedAt, uploadedAt);
    }

    String contentType() {
        return contentType;
    }
}
