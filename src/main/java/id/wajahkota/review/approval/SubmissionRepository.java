package id.wajahkota.review.approval;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, UUID>, JpaSpecificationExecutor<Submission> {

    Submission save(Submission submission);

    Optional<Submission> findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(String type, UUID id);

    /** Whoever comes second waits here until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from Submission s
            where s.subjectType = :type and s.subjectId = :id order by s.submittedAt desc limit 1
            """)
    Optional<Submission> lockLatest(String type, UUID id);

    /** Whether one of them is or was asked by name about that subject. */
    @Query("""
            select count(s) > 0 from Submission s join s.seats seat
            where s.subjectType = :type and s.subjectId = :id and seat.personId in :voices
            """)
    boolean isAsked(String type, UUID id, Collection<UUID> voices);

    /** Everybody who is or was asked by name about that subject. */
    @Query("""
            select distinct seat.personId from Submission s join s.seats seat
            where s.subjectType = :type and s.subjectId = :id
            """)
    Set<UUID> findAskedPeople(String type, UUID id);

    /** The subjects of that type about which one of them is or was asked by name. */
    @Query("""
            select distinct s.subjectId from Submission s join s.seats seat
            where s.subjectType = :type and seat.personId in :voices
            """)
    Set<UUID> findAsked(String type, Collection<UUID> voices);
}
