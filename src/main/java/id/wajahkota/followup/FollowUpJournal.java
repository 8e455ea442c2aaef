package id.wajahkota.followup;

import id.wajahkota.identity.People;
import id.wajahkota.identity.PersonSummary;
import id.wajahkota.identity.Role;
import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done with follow-ups, and tells whom it concerns once it is certain. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpJournal {

    static final String ASSIGN = "ASSIGN";

    private final FollowUpMoveRepository moves;
    private final People people;
    private final ApplicationEventPublisher events;

    FollowUpJournal(FollowUpMoveRepository moves, People people, ApplicationEventPublisher events) {
        this.moves = moves;
        this.people = people;
        this.events = events;
    }

    void write(FollowUpDetail followUp, String action, String note, UserId person, Instant now) {
        UUID id = moves.save(new FollowUpMove(followUp.id(), action, followUp.stage(), note, person, now))
                .id();
        Set<UserId> concerned = concerned(followUp, action);
        concerned.remove(person);
        events.publishEvent(new FollowUpMoved(
                id,
                followUp.id(),
                followUp.draft().task(),
                FollowUps.path(followUp.id()),
                action,
                person,
                concerned,
                note.strip(),
                now));
    }

    /** What a department says it has done concerns the secretariat; everything else concerns the department. */
    private Set<UserId> concerned(FollowUpDetail followUp, String action) {
        return new HashSet<>(
                action.equals(FollowUpAction.COMPLETE.name())
                        ? people.holding(Role.SECRETARIAT).stream()
                                .map(PersonSummary::id)
                                .toList()
                        : people.adminsOf(followUp.opd()));
    }

    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    List<FollowUpEntry> of(FollowUpId followUp) {
        return moves.findByFollowUpIdOrderByAtDescIdDesc(followUp.value()).stream()
                .map(FollowUpMove::entry)
                .toList();
    }
}
