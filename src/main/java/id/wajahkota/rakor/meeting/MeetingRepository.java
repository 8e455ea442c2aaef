package id.wajahkota.rakor.meeting;

import jakarta.persistence.LockModeType;
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

    @Query(
            "select m from Meeting m where m.startsAt < (select b.startsAt from Meeting b where b.id = :id) order by m.startsAt desc")
    List<Meeting> findBefore(UUID id, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> lockById(UUID id);
}
