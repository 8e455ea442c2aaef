package id.wajahkota.platform.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    @Query("select coalesce(sum(a.bytes), 0) from Attachment a where a.uploadedBy = :person and a.uploadedAt > :since")
    long sumBytes(UUID person, Instant since);

    /** In the order of the ids, which is that in which they came. */
    List<Attachment> findByIdGreaterThanOrderById(UUID after, Limit most);

    /** Says of those that something uses them now. */
    @Modifying
    @Transactional
    @Query("update Attachment u set u.usedAt = :now where u.id in :used")
    void touch(Collection<UUID> used, Instant now);

    void delete(Attachment attachment);

    List<Attachment> findByIdInOrderByUploadedAtAscIdAsc(Collection<UUID> ids);
}
