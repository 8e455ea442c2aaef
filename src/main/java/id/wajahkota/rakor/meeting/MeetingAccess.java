package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Who comes near which rakor. Drafts are the secretariat's and of those who see everything; once invited, the invited
 * departments and the advisers read it, and its minute taker always does.
 */
@Component
class MeetingAccess {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingAccess.class);

    private final MeetingRepository meetings;
    private final CurrentUser currentUser;

    MeetingAccess(MeetingRepository meetings, CurrentUser currentUser) {
        this.meetings = meetings;
        this.currentUser = currentUser;
    }

    PortalUser person() {
        return currentUser.require();
    }

    boolean mayRead(Meeting meeting) {
        return MeetingReaders.mayRead(person(), meeting);
    }

    /** One that the person may read; any other looks as if there were none. */
    Meeting require(MeetingId id) {
        return readable(
                meetings.findById(id.value()).orElseThrow(() -> new NotFoundException("No rakor " + id.value())));
    }

    /** The same, locked until the transaction ends, for somebody who may do that with it. */
    Meeting lock(MeetingId id, MeetingAction action) {
        Meeting meeting = readable(
                meetings.lockById(id.value()).orElseThrow(() -> new NotFoundException("No rakor " + id.value())));
        requireAllowed(meeting, action);
        return meeting;
    }

    void requireAllowed(Meeting meeting, MeetingAction action) {
        if (!allows(meeting, action)) {
            throw new RefusedException(Refusal.of(MeetingRefusal.MEETING_WRONG_STAGE, meeting.stage()));
        }
    }

    boolean allows(Meeting meeting, MeetingAction action) {
        return MeetingLifecycle.allows(meeting.stage(), action, meeting.minuteTaker(), person());
    }

    private Meeting readable(Meeting meeting) {
        if (!mayRead(meeting)) {
            UUID id = meeting.id();
            LOG.warn("{} tried to open rakor {} without an invitation", person().username(), id);
            throw new NotFoundException("Not for " + person().username());
        }
        return meeting;
    }
}
