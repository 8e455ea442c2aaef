package id.wajahkota.rakor.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesRepository extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID id);

    Optional<Minutes> findByCode(String code);

    List<Minutes> findByMeetingIdOrderByNumberDesc(UUID meeting);
}
