package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.followup.DirectiveMeetings;
import id.wajahkota.rakor.followup.MeetingRef;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells directives and follow-ups about the rakor they are from. */
@Component
@Transactional(readOnly = true)
class MeetingOccasions implements DirectiveMeetings {

    private final MeetingRepository meetings;
    private final MeetingAccess access;

    MeetingOccasions(MeetingRepository meetings, MeetingAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public Map<MeetingRef, Occasion> readable(Collection<MeetingRef> wanted) {
        return meetings.findByIdIn(wanted.stream().map(MeetingRef::value).toList()).stream()
                .filter(access::mayRead)
                .collect(Collectors.toMap(
                        meeting -> new MeetingRef(meeting.id()),
                        meeting -> new Occasion(
                                meeting.summary().number(),
                                meeting.summary().title(),
                                Wib.date(meeting.summary().starts()),
                                "rakor/" + meeting.id())));
    }

    @Override
    public SqlCondition readableBy(PortalUser person) {
        return MeetingReaders.of(person);
    }

    @Override
    public boolean isWritableBy(MeetingRef meeting, PortalUser person) {
        Meeting found = meetings.findById(meeting.value())
                .orElseThrow(() -> new NotFoundException("No rakor " + meeting.value()));
        return MeetingLifecycle.allows(found.stage(), MeetingAction.DIRECT, found.minuteTaker(), person);
    }
}
