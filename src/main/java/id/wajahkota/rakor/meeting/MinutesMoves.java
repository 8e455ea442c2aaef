package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a rakor to its last stage and back, in the transaction of whoever keeps its minutes: neither happens without the
 * other.
 */
@Service
@Requires(Permission.RAKOR_RUN)
@Transactional(propagation = Propagation.MANDATORY)
public class MinutesMoves {

    private final AgendaItemRepository agenda;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    MinutesMoves(AgendaItemRepository agenda, MeetingAccess access, MeetingJournal journal, PortalClock clock) {
        this.agenda = agenda;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The rakor as it stands, with nobody writing into it until the transaction ends.
     *
     * @throws RefusedException when it is not at the stage for that
     * @throws NotFoundException when there is none that the person may read
     */
    public MeetingDetail lock(MeetingId id, MeetingAction action) {
        return access.lock(id, action).detail(agenda.findByMeetingIdOrderByPlace(id.value()));
    }

    /** Moves it on, or back, and records that. */
    public void move(MeetingId id, MeetingAction action, String note) {
        Meeting meeting = access.lock(id, action);
        MeetingStage from = meeting.stage();
        meeting.moveTo(MeetingLifecycle.after(from, action), clock.instant());
        journal.record(MeetingJournal.happened(meeting, action.name())
                .moving(Optional.of(from.name()), meeting.stage().name())
                .noting(note));
    }
}
