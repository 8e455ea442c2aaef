package id.wajahkota.rakor;

import id.wajahkota.document.Signer;
import id.wajahkota.identity.DemoStage;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.People;
import id.wajahkota.identity.Role;
import id.wajahkota.shared.DemoFile;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The first rakor of the city's admins, as it was told in public news, and two later ones around today; all of them are
 * labelled as demo data.
 */
@Component
@ConditionalOnProperty("portal.demo")
@Order(20)
class DemoRakor implements ApplicationRunner {

    private static final String SECRETARIAT = "sekretariat";
    private static final String EVERY_OPD = "*";
    private static final Duration BEFOREHAND = Duration.ofDays(7);

    private final MeetingRepository stored;
    private final Meetings meetings;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final MinutesBook minutes;
    private final DemoDirectives directives;
    private final OpdDirectory opds;
    private final People people;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoRakor(
            MeetingRepository stored,
            Meetings meetings,
            MeetingRoom room,
            AttendanceList attendance,
            MinutesBook minutes,
            DemoDirectives directives,
            OpdDirectory opds,
            People people,
            DemoStage stage,
            PortalClock clock) {
        this.stored = stored;
        this.meetings = meetings;
        this.room = room;
        this.attendance = attendance;
        this.minutes = minutes;
        this.directives = directives;
        this.opds = opds;
        this.people = people;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() == 0) {
            DemoFile.read("rakor.csv", row -> row).forEach(this::hold);
        }
    }

    private void hold(UnaryOperator<String> row) {
        Instant starts = starts(row);
        Instant ends = starts.plus(Duration.ofMinutes(Long.parseLong(row.apply("minutes"))));
        AtomicReference<MeetingId> made = new AtomicReference<>();
        Instant invited = starts.minus(BEFOREHAND);
        stage.act(SECRETARIAT, invited, () -> {
            MeetingId id = meetings.create(draft(row, starts, ends));
            made.set(id);
            move(id, MeetingAction.INVITE);
        });
        if (row.apply("stage").equals("FINAL")) {
            run(row.apply("key"), made.get(), starts, ends);
        }
    }

    private Instant starts(UnaryOperator<String> row) {
        String day = row.apply("day");
        LocalDate date = day.length() > 5
                ? LocalDate.parse(day)
                : workday(Wib.date(clock.instant()).plusDays(Long.parseLong(day)));
        return Wib.instant(date.atTime(LocalTime.parse(row.apply("time"))));
    }

    private static LocalDate workday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.plusDays(2);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    private MeetingDraft draft(UnaryOperator<String> row, Instant starts, Instant ends) {
        return new MeetingDraft(
                row.apply("number"),
                row.apply("title"),
                row.apply("place"),
                starts,
                ends,
                row.apply("chair"),
                row.apply("chairPosition"),
                people.holding(Role.SECRETARIAT).getFirst().id(),
                invited(row.apply("opds")),
                Arrays.stream(row.apply("guests").split(";"))
                        .map(guest -> guest.split("="))
                        .map(parts -> new Guest(parts[0], parts[1], true))
                        .toList(),
                lines("rakor-agenda.csv", row.apply("key")).stream()
                        .map(item -> AgendaDraft.of(
                                item.apply("title"), item.apply("presenter"), Integer.parseInt(item.apply("minutes"))))
                        .toList());
    }

    private Set<OpdId> invited(String codes) {
        Set<String> wanted = Set.of(codes.split(" "));
        return opds.all().stream()
                .filter(opd -> codes.equals(EVERY_OPD) || wanted.contains(opd.code()))
                .map(OpdSummary::id)
                .collect(Collectors.toSet());
    }

    private static List<UnaryOperator<String>> lines(String file, String rakor) {
        return DemoFile.read(file, row -> row).stream()
                .filter(row -> row.apply("rakor").equals(rakor))
                .toList();
    }

    private void run(String key, MeetingId id, Instant starts, Instant ends) {
        stage.act(SECRETARIAT, starts, () -> move(id, MeetingAction.BEGIN));
        Instant now = starts;
        List<UnaryOperator<String>> items = lines("rakor-agenda.csv", key);
        for (int place = 0; place < items.size(); place++) {
            UnaryOperator<String> item = items.get(place);
            int number = place;
            stage.act(SECRETARIAT, now, () -> {
                AgendaItemDetail begun = meetings.find(id).agenda().get(number);
                room.begin(id, begun.id());
                room.note(id, begun.id(), begun.notesRevision(), "", item.apply("notes"));
            });
            now = now.plus(Duration.ofMinutes(Long.parseLong(item.apply("minutes"))));
        }
        stage.act(SECRETARIAT, starts.plus(Duration.ofMinutes(5)), () -> writeAttendance(id));
        directives.record(lines("rakor-directives.csv", key), id, ends);
        stage.act(SECRETARIAT, ends, () -> {
            room.resolve(id, Optional.empty(), "Setiap OPD menindaklanjuti arahan sesuai tenggatnya.");
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

    private void move(MeetingId id, MeetingAction action) {
        meetings.move(id, meetings.find(id).summary().version(), action);
    }
}
