package id.wajahkota.city.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<Holiday, UUID> {

    Holiday save(Holiday holiday);

    void delete(Holiday holiday);

    Optional<Holiday> findById(UUID id);

    boolean existsByDateAndName(LocalDate date, String name);

    List<Holiday> findByDateBetweenOrderByDateAscName(LocalDate first, LocalDate last);
}
