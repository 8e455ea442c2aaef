package id.wajahkota.platform.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalRepository extends Repository<JournalRow, UUID> {

    JournalRow save(JournalRow row);

    Optional<JournalRow> findById(UUID id);

    @Query("""
            select r from JournalRow r where r.subjectType = :type and r.subjectId = :id
            order by r.happenedAt desc, r.id desc
            """)
    List<JournalRow> findOf(String type, UUID id);

    @Query("""
            select r.subjectId as id, max(r.happenedAt) as at from JournalRow r
            where r.subjectType = :type and r.subjectId in :ids group by r.subjectId
            """)
    List<Latest> findLatest(String type, Collection<UUID> ids);

    /** When something last happened to one subject. */
    interface Latest {

        UUID getId();

        Instant getAt();
    }
}
