package id.wajahkota.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowUpMoveRepository extends Repository<FollowUpMove, UUID> {

    FollowUpMove save(FollowUpMove move);

    List<FollowUpMove> findByFollowUpIdOrderByAtDescIdDesc(UUID followUp);
}
