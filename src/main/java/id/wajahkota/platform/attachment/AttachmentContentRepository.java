package id.wajahkota.platform.attachment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttachmentContentRepository extends Repository<AttachmentContent, UUID> {

    AttachmentContent save(AttachmentContent content);

    Optional<AttachmentContent> findById(UUID id);

    void deleteById(UUID id);
}
