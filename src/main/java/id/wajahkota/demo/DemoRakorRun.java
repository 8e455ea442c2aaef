package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import id.wajahkota.rakor.minutes.MinutesBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Holds a rakor of the demo data, from its first minute to its minutes. */
@DemoComponent
class DemoRakorRun {

    private static final String SECRETARIAT = "sekretariat";

    private final Meetings meetings;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final MinutesBook minutes;
    private final DemoDirectives directives;
    private final OpdDirectory opds;
    private final DemoStage stage;

    DemoRakorRun(
            Meetings meetings,
            MeetingRoom room,
            AttendanceList attendance,
            MinutesBook minutes,
            DemoDirectives directives,
            OpdDirectory opds,
            DemoStage stage) {
        this.meetings = meetings;
        this.room = room;
        this.attendance = attendance;
        this.minutes = minutes;
        this.directives = directives;
        this.opds = opds;
        this.stage = stage;
    }

    void run(String key, MeetingId id, Instant starts, Instant ends) {
        stage.act(SECRETARIAT, starts, () -> move(id, MeetingAction.BEGIN));
        Instant now = starts;
        List<UnaryOperator<String>> items = DemoRakorPlan.lines("rakor-agenda.csv", key);
        for (int place = 0; place < items.size(); place++) {
            UnaryOperator<String> item = items.get(place);
            int number = place;
            stage.act(SECRETARIAT, now, () -> {
                AgendaItemDetail begun = meetings.find(id).agenda().get(number);
                room.begin(id, begun.id());
                room.note(id, begun.id(), "", item.apply("notes"));
            });
            now = now.plus(Duration.ofMinutes(Long.parseLong(item.apply("minutes"))));
        }
        stage.act(SECRETARIAT, starts.plus(Duration.ofMinutes(5)), () -> writeAttendance(id));
        directives.record(DemoRakorPlan.lines("rakor-directives.csv", key), id, ends);
        stage.act(SECRETARIAT, ends, () -> {
            room.resolve(NewId.next(), id, Optional.empty(), "Setiap OPD menindaklanjuti arahan sesuai tenggatnya.");
            move(id, MeetingAction.END);
        });
        stage.act(SECRETARIAT, ends.plus(Duration.ofHours(4)), () -> finalise(id));
    }

    private void writeAttendance(MeetingId id) {
        MeetingDraft draft = meetings.find(id).draft();
        draft.guests()
                .forEach(
                        guest -> attendance.add(id, new AttendanceDraft(guest.name(), guest.position(), null, "", "")));
        Map<OpdId, OpdSummary> known = opds.byId();
        draft.opds().stream()
                .map(known::get)
                .sorted(Comparator.comparing(OpdSummary::code))
                .forEach(opd -> attendance.add(
                        id, new AttendanceDraft("Admin " + opd.code(), "Admin media sosial", opd.id(), "", "")));
    }

    private void finalise(MeetingId id) {
        MeetingDraft draft = meetings.find(id).draft();
        minutes.finalise(
                id,
                List.of(
                        new Signer(draft.chairPosition(), draft.chair(), "", ""),
                        new Signer("Notulis", "Sekretariat Wajah Kota", "", "")));
    }

    void move(MeetingId id, MeetingAction action) {
        meetings.move(id, meetings.find(id).summary().version(), action);
    }
}
