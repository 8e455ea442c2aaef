package id.wajahkota.city.workcalendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkingHoursRepository extends Repository<WorkingHours, UUID> {

    WorkingHours save(WorkingHours hours);

    void delete(WorkingHours hours);

    Optional<WorkingHours> findById(UUID id);

    @Query("select distinct h from WorkingHours h left join fetch h.days order by h.validFrom desc")
    List<WorkingHours> findAllWithDays();
}
