package id.wajahkota.rakor.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, UUID> {

    Programme save(Programme programme);

    Optional<Programme> findById(UUID id);

    List<Programme> findAllByOrderByStartsDescIdDesc();

    long count();
}
