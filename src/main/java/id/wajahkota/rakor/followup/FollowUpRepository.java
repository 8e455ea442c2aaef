package id.wajahkota.rakor.followup;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findById(UUID id);

    List<FollowUp> findByIdIn(Collection<UUID> ids);

    List<FollowUp> findByDirectiveIdOrderByDueAscIdAsc(UUID directive);

    List<FollowUp> findByMeetingIdInOrderByDueAscIdAsc(Collection<UUID> meetings);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FollowUp f where f.id = :id")
    Optional<FollowUp> lockById(UUID id);
}
