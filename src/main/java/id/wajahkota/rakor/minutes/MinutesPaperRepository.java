package id.wajahkota.rakor.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MinutesPaperRepository extends Repository<MinutesPaper, MinutesPaper.Key> {

    MinutesPaper save(MinutesPaper paper);

    Optional<MinutesPaper> findById(MinutesPaper.Key key);

    List<MinutesPaper> findByKeyMinutesId(UUID minutes);
}
