package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.meeting.AgendaDraft;
import id.wajahkota.rakor.meeting.Guest;
import id.wajahkota.rakor.meeting.InvitationLetter;
import id.wajahkota.rakor.meeting.LetterNature;
import id.wajahkota.rakor.meeting.MeetingDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads what the rakor of the demo data are about. */
@DemoComponent
class DemoRakorPlan {

    private static final String EVERY_OPD = "*";

    private final OpdDirectory opds;
    private final People people;
    private final PortalClock clock;

    DemoRakorPlan(OpdDirectory opds, People people, PortalClock clock) {
        this.opds = opds;
        this.people = people;
        this.clock = clock;
    }

    Instant starts(UnaryOperator<String> row) {
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

    MeetingDraft draft(UnaryOperator<String> row, Instant starts, Instant ends) {
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
                        .toList(),
                new InvitationLetter(
                        LetterNature.IMPORTANT,
                        "",
                        row.apply("rank"),
                        row.apply("nip"),
                        row.apply("copies").replace(";", "\n")));
    }

    private Set<OpdId> invited(String codes) {
        Set<String> wanted = Set.of(codes.split(" "));
        return opds.all().stream()
                .filter(opd -> codes.equals(EVERY_OPD) || wanted.contains(opd.code()))
                .map(OpdSummary::id)
                .collect(Collectors.toSet());
    }

    static List<UnaryOperator<String>> lines(String file, String rakor) {
        return DemoFile.read(file, row -> row).stream()
                .filter(row -> row.apply("rakor").equals(rakor))
                .toList();
    }
}
