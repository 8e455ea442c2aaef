package id.wajahkota.rakor.meeting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaItemRepository extends Repository<AgendaItem, UUID> {

    AgendaItem save(AgendaItem item);

    void delete(AgendaItem item);

    List<AgendaItem> findByMeetingIdOrderByPlace(UUID meeting);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AgendaItem a where a.id = :id")
    Optional<AgendaItem> lockById(UUID id);
}
