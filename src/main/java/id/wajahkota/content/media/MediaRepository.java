package id.wajahkota.content.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaRepository extends Repository<Media, UUID> {

    Media save(Media media);

    Optional<Media> findById(UUID id);

    /** What came before that moment, in the order of the ids, which is that in which they came. */
    List<Media> findByUploadedAtBeforeAndIdGreaterThanOrderById(Instant before, UUID after, Limit most);

    void delete(Media media);

    long countByUploadedByAndUploadedAtAfter(UUID person, Instant since);

    @Query("select count(m) from Media m where m.id in :ids and m.opdId = :opd")
    long countOf(Collection<UUID> ids, UUID opd);
}
