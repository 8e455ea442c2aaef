package id.wajahkota.platform.attachment;

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

/** A file that somebody added. Its bytes lie in a table of their own, so that a list never reads them. */
@Entity
class Attachment {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String name;
    private String contentType;
    private int bytes;
    private UUID uploadedBy;
    private Instant uploadedAt;

    /** When something was last seen to use it; null until then. */
    private @Nullable Instant usedAt;

    Attachment(String name, String contentType, int bytes, UserId uploader, Instant now) {
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes;
        uploadedBy = uploader.value();
        uploadedAt = now;
    }

    protected Attachment() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    /** Since when, as far as is known, nothing uses it. */
    Instant unusedSince() {
        return Objects.requireNonNullElse(usedAt, uploadedAt);
    }

    String contentType() {
        return contentType;
    }

    boolean isOf(UserId person) {
        return uploadedBy.equals(person.value());
    }

    AttachmentDetail detail() {
        return new AttachmentDetail(new AttachmentId(id()), name, bytes, uploadedAt);
    }
}
