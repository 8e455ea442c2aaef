package id.wajahkota.platform.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByIdInOrderByUploadedAtAscIdAsc(Collection<UUID> ids);
}
