package id.wajahkota.approval;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every move of every subject. A feature that shows it has already checked that the person may see the subject. */
@Service
@PreAuthorize("permitAll()")
public class History {

    private final MoveRepository moves;

    History(MoveRepository moves) {
        this.moves = moves;
    }

    /** Writes the row in the transaction that makes the move. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(HistoryEntry entry) {
        moves.save(new Move(entry));
    }

    /** The moves of one subject, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(SubjectRef subject) {
        return moves.findBySubjectTypeAndSubjectIdOrderByMovedAtDescIdDesc(subject.type(), subject.id()).stream()
                .map(Move::entry)
                .toList();
    }
}
