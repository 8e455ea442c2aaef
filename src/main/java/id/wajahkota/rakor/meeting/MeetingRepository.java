package id.wajahkota.rakor.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    List<Meeting> findByIdIn(Collection<UUID> ids);

    boolean existsByNumber(String number);

    /** The latest by their time. */
    @Query("select m from Meeting m order by m.startsAt desc, m.id desc")
    List<Meeting> findLatest(Limit most);

    @Query(
            "select m from Meeting m where m.startsAt < (select b.startsAt from Meeting b where b.id = :id) order by m.startsAt desc")
    List<Meeting> findBefore(UUID id, Limit limit);

    /** Those that await an answer of one of those departments, the next first. */
    @Query("""
            select distinct m from Meeting m join m.opds o
            where m.stage = id.wajahkota.rakor.meeting.MeetingStage.INVITED and m.startsAt > :now and o in :opds
              and not exists (select 1 from InvitationAnswer a where a.key.meetingId = m.id and a.key.opdId = o)
            order by m.startsAt, m.id
            """)
    List<Meeting> findUnanswered(Collection<UUID> opds, Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lockById(UUID id);
}
