package id.wajahkota.platform.attachment;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends files to be saved, never to be shown in a page. */
@RestController
@Requires(Permission.ATTACHMENT_USE)
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/lampiran/{id}")
    ResponseEntity<byte[]> read(@PathVariable String id) {
        try {
            Attachments.Content file = attachments.open(new AttachmentId(UUID.fromString(id)));
            ContentDisposition saved = ContentDisposition.attachment()
                    .filename(file.name(), StandardCharsets.UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.contentType()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                    .body(file.bytes());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No attachment " + id);
        }
    }
}
