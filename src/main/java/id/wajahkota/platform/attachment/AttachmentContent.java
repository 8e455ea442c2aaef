package id.wajahkota.platform.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a file. */
@Entity
class AttachmentContent {

    @Id
    private UUID attachmentId;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    AttachmentContent(UUID attachmentId, byte[] content) {
        this.attachmentId = attachmentId;
        this.content = content.clone();
    }

    protected AttachmentContent() {}

    byte[] bytes() {
        return content.clone();
    }
}
