package id.wajahkota.content.post;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CrisisRepository extends Repository<Crisis, UUID> {

    Crisis save(Crisis crisis);

    @Query("select c from Crisis c where c.endedAt is null order by c.begunAt limit 1")
    Optional<Crisis> findCurrent();

    /** Of two who declare or end one at the same time the second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Crisis c where c.endedAt is null order by c.begunAt")
    List<Crisis> lockCurrent(Limit limit);

    @Query("select c from Crisis c where c.endedAt is not null order by c.begunAt desc")
    List<Crisis> findEnded(Limit limit);
}
