package id.wajahkota.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MoveRepository extends Repository<Move, UUID> {

    Move save(Move move);

    List<Move> findBySubjectTypeAndSubjectIdOrderByMovedAtDescIdDesc(String type, UUID id);
}
