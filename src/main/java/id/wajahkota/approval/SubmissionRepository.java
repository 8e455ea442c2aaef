package id.wajahkota.approval;

import id.wajahkota.identity.Role;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    Optional<Submission> findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(String type, UUID id);

    /** Whoever comes second waits here until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from Submission s
            where s.subjectType = :type and s.subjectId = :id
              and s.submittedAt = (select max(t.submittedAt) from Submission t
                                   where t.subjectType = :type and t.subjectId = :id)
            """)
    Optional<Submission> lockLatest(String type, UUID id);

    String TO_DECIDE = """
            from Submission s where s.status = id.wajahkota.approval.SubmissionStatus.OPEN
            and s.authorId <> :person and s.lastEditorId <> :person
            and (s.openRole in :roles
              or exists (select 1 from Submission t join t.seats seat where t = s
                         and seat.personId in :voices and seat.answeredAt is null and seat.step <= s.openStep)
              or (:secretariat = true and s.stepDueAt < :now
                  and s.openKind = id.wajahkota.approval.StepKind.ADVISE))
            """;

    /** What somebody is to answer now; the secretariat also decides whether to wait for an overdue advice. */
    @Query("select s " + TO_DECIDE + " order by s.answerBy, s.dueAt, s.submittedAt")
    List<Submission> findToDecide(
            Collection<Role> roles,
            Collection<UUID> voices,
            UUID person,
            boolean secretariat,
            Instant now,
            Pageable page);

    @Query("select count(s) " + TO_DECIDE)
    long countToDecide(Collection<Role> roles, Collection<UUID> voices, UUID person, boolean secretariat, Instant now);

    /** Whether one of them is or was asked by name about that subject. */
    @Query("""
            select count(s) > 0 from Submission s join s.seats seat
            where s.subjectType = :type and s.subjectId = :id and seat.personId in :voices
            """)
    boolean isAsked(String type, UUID id, Collection<UUID> voices);

    String VISIBLE = "from Submission s where s.status = :status and (:everyOpd = true or s.opdId in :opds) ";

    @Query("select s " + VISIBLE + " order by s.answerBy, s.dueAt, s.submittedAt")
    List<Submission> findVisible(SubmissionStatus status, boolean everyOpd, Collection<UUID> opds, Pageable page);

    @Query("select count(s) " + VISIBLE)
    long countVisible(SubmissionStatus status, boolean everyOpd, Collection<UUID> opds);
}
