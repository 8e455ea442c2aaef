package id.wajahkota.content.calendar;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SavedFilterRepository extends Repository<SavedFilter, UUID> {

    SavedFilter save(SavedFilter filter);

    void delete(SavedFilter filter);

    List<SavedFilter> findByUserIdOrderByName(UUID user);
}
