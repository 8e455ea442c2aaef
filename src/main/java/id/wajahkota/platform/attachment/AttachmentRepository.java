package id.wajahkota.platform.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    @Query("select coalesce(sum(a.bytes), 0) from Attachment a where a.uploadedBy = :person and a.uploadedAt > :since")
    long sumBytes(UUID person, Instant since);

    /** What came before that moment, in the order of the ids, which is that in which they came. */
    List<Attachment> findByUploadedAtBeforeAndIdGreaterThanOrderById(Instant before, UUID after, Limit most);

    void delete(Attachment attachment);

    List<Attachment> findByIdInOrderByUploadedAtAscIdAsc(Collection<UUID> ids);
}
