package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what came out of rakor about the rakor they are from. */
@Component
@Transactional(readOnly = true)
public class MeetingOccasions {

    private final MeetingRepository meetings;
    private final MeetingAccess access;

    MeetingOccasions(MeetingRepository meetings, MeetingAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    /** Those that the person logged in may read; one they may not is left out. */
    public Map<MeetingId, Occasion> readable(Collection<MeetingId> wanted) {
        return meetings.findByIdIn(wanted.stream().map(MeetingId::value).toList()).stream()
                .filter(access::mayRead)
                .collect(Collectors.toMap(
                        meeting -> new MeetingId(meeting.id()),
                        meeting -> new Occasion(
                                meeting.summary().number(),
                                meeting.summary().title(),
                                Wib.date(meeting.summary().starts()),
                                "rakor/" + meeting.id())));
    }

    /** The same rule as a condition about the rows of {@code meeting m}. */
    public SqlCondition readableBy(PortalUser person) {
        return MeetingReaders.of(person);
    }

    /**
     * Whether the person may record what is said in that meeting now: its minutes are open, and they write or lead.
     *
     * @throws NotFoundException when there is no such meeting
     */
    public boolean isWritableBy(MeetingId meeting, PortalUser person) {
        Meeting found = meetings.findById(meeting.value())
                .orElseThrow(() -> new NotFoundException("No rakor " + meeting.value()));
        return MeetingLifecycle.allows(found.stage(), MeetingAction.DIRECT, found.minuteTaker(), person);
    }

    /**
     * A meeting as lists name it.
     *
     * @param day in the city
     * @param path the screen that shows it
     */
    public record Occasion(String number, String title, LocalDate day, String path) {}
}
