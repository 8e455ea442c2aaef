package id.wajahkota.review.remark;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemarkRepository extends Repository<Remark, UUID> {

    Remark save(Remark remark);

    boolean existsById(UUID id);

    @EntityGraph(attributePaths = "mentioned")
    List<Remark> findBySubjectTypeAndSubjectIdOrderByWrittenAtAscIdAsc(String type, UUID id);

    @Query("""
            select r from Remark r
            where r.subjectType = :type and r.subjectId in :ids and r.threadId is null order by r.writtenAt, r.id
            """)
    List<Remark> findThreadsOn(String type, Collection<UUID> ids);

    /** Whoever began that thread or answered in it. */
    @Query("select distinct r.authorId from Remark r where r.id = :thread or r.threadId = :thread")
    Set<UUID> findSpeakers(UUID thread);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Remark r where r.id = :id and r.threadId is null")
    Optional<Remark> lockThread(UUID id);
}
