package id.wajahkota.content.media;

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

interface MediaRepository extends Repository<Media, UUID> {

    Media save(Media media);

    Optional<Media> findById(UUID id);

    /** In the order of the ids, which is that in which they came. */
    List<Media> findByIdGreaterThanOrderById(UUID after, Limit most);

    /** Says of those that something uses them now. */
    @Modifying
    @Transactional
    @Query("update Media u set u.usedAt = :now where u.id in :used")
    void touch(Collection<UUID> used, Instant now);

    void delete(Media media);

    long countByUploadedByAndUploadedAtAfter(UUID person, Instant since);

    @Query("select count(m) from Media m where m.id in :ids and m.opdId = :opd")
    long countOf(Collection<UUID> ids, UUID opd);
}
