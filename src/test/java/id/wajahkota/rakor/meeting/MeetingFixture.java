package id.wajahkota.rakor.meeting;

import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;

import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.minutes.MinutesBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds rakor as the secretariat would, for tests. */
@Component
public class MeetingFixture {

    public static final List<Signer> SIGNERS = List.of(new Signer("Ketua", "Ketua Rapat", "", ""));

    private final Meetings meetings;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final MinutesBook minutes;
    private final DemoPeople people;

    MeetingFixture(
            Meetings meetings, MeetingRoom room, AttendanceList attendance, MinutesBook minutes, DemoPeople people) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.room = room;
        this.attendance = attendance;
        this.people = people;
    }

    public MeetingDraft draft(String title, Instant starts, OpdId... invited) {
        return new MeetingDraft(
                "uji/" + UUID.randomUUID(),
                title,
                "Balai Kota",
                starts,
                starts.plus(Duration.ofHours(2)),
                "Ketua Rapat",
                "Ketua",
                people.user(SECRETARIAT).id(),
                Set.of(invited),
                List.of(new Guest("Ngesti D. Prasetyo", "Akademisi", true)),
                List.of(AgendaDraft.of("Pembukaan", "", 10), AgendaDraft.of("Pembahasan", "Ketua", 30)),
                InvitationLetter.USUAL);
    }

    public MeetingId planned(String title, OpdId... invited) {
        return people.ask(SECRETARIAT, () -> meetings.create(draft(title, SuiteClock.now(), invited)));
    }

    public MeetingId invited(String title, OpdId... invited) {
        MeetingId id = planned(title, invited);
        move(id, MeetingAction.INVITE);
        return id;
    }

    public MeetingId running(String title, OpdId... invited) {
        MeetingId id = invited(title, invited);
        move(id, MeetingAction.BEGIN);
        return id;
    }

    /** Over, with notes and somebody who came. */
    public MeetingId held(String title, OpdId... invited) {
        MeetingId id = running(title, invited);
        people.act(SECRETARIAT, () -> {
            meetings.find(id).agenda().forEach(item -> room.note(id, item.id(), "", "Catatan **penting** 😀"));
            attendance.add(id, new AttendanceDraft("Budi", "Admin", null, "Warga", ""));
        });
        move(id, MeetingAction.END);
        return id;
    }

    /** Held, and its minutes final. */
    public MeetingId finalised(String title, OpdId... invited) {
        MeetingId id = held(title, invited);
        people.act(SECRETARIAT, () -> minutes.finalise(id, SIGNERS));
        return id;
    }

    public void move(MeetingId id, MeetingAction action) {
        people.act(
                SECRETARIAT, () -> meetings.move(id, meetings.find(id).summary().version(), action));
    }
}
