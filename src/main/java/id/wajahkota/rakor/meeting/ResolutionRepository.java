package id.wajahkota.rakor.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResolutionRepository extends Repository<Resolution, UUID> {

    Resolution save(Resolution resolution);

    void delete(Resolution resolution);

    Optional<Resolution> findById(UUID id);

    List<Resolution> findByMeetingIdOrderByRecordedAtAscIdAsc(UUID meeting);
}
