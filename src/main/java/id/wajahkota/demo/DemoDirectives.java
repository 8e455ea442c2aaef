package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Records the directives of a demo rakor and gives them to departments. */
@DemoComponent
class DemoDirectives {

    private static final String SECRETARIAT = "sekretariat";

    private final Directives directives;
    private final DemoFollowUps followUps;
    private final Meetings meetings;
    private final OpdDirectory opds;
    private final DemoStage stage;

    DemoDirectives(
            Directives directives, DemoFollowUps followUps, Meetings meetings, OpdDirectory opds, DemoStage stage) {
        this.directives = directives;
        this.followUps = followUps;
        this.meetings = meetings;
        this.opds = opds;
        this.stage = stage;
    }

    void record(List<UnaryOperator<String>> rows, MeetingId id, Instant ends) {
        Instant now = ends.minus(Duration.ofMinutes(rows.size() + 1L));
        for (UnaryOperator<String> row : rows) {
            record(row, id, now);
            now = now.plus(Duration.ofMinutes(1));
        }
    }

    private void record(UnaryOperator<String> row, MeetingId id, Instant now) {
        long dueDays = Long.parseLong(row.apply("dueDays"));
        LocalDate due = dueDays == 0 ? null : Wib.date(now).plusDays(dueDays);
        DirectiveId made = DirectiveId.next();
        stage.act(SECRETARIAT, now, () -> {
            Map<String, OpdId> byCode = opds.all().stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
            Set<OpdId> wanted = Arrays.stream(row.apply("opds").split(" "))
                    .filter(code -> !Blank.is(code))
                    .map(byCode::get)
                    .collect(Collectors.toSet());
            directives.record(
                    made,
                    id,
                    new DirectiveDraft(
                            meetings.find(id)
                                    .agenda()
                                    .get(Integer.parseInt(row.apply("item")) - 1)
                                    .id(),
                            row.apply("speaker"),
                            row.apply("position"),
                            row.apply("quote"),
                            wanted,
                            due));
        });
        if (due != null) {
            followUps.travel(row, id, made, due, now);
        }
    }
}
