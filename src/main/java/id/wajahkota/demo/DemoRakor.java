package id.wajahkota.demo;

import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;

/**
 * The first rakor of the city's admins, as it was told in public news, and two later ones around today; all of them are
 * labelled as demo data.
 */
@DemoComponent
@Order(7)
class DemoRakor implements DemoPart {

    private static final String SECRETARIAT = "sekretariat";
    private static final Duration BEFOREHAND = Duration.ofDays(7);

    private final Meetings meetings;
    private final DemoRakorPlan plan;
    private final DemoRakorRun running;
    private final DemoStage stage;

    DemoRakor(Meetings meetings, DemoRakorPlan plan, DemoRakorRun running, DemoStage stage) {
        this.meetings = meetings;
        this.plan = plan;
        this.running = running;
        this.stage = stage;
    }

    @Override
    public void load() {
        DemoFile.read("rakor.csv", row -> row).forEach(this::hold);
    }

    private void hold(UnaryOperator<String> row) {
        Instant starts = plan.starts(row);
        Instant ends = starts.plus(Duration.ofMinutes(Long.parseLong(row.apply("minutes"))));
        AtomicReference<MeetingId> made = new AtomicReference<>();
        Instant invited = starts.minus(BEFOREHAND);
        stage.act(SECRETARIAT, invited, () -> {
            MeetingId id = meetings.create(plan.draft(row, starts, ends));
            made.set(id);
            running.move(id, MeetingAction.INVITE);
        });
        if (row.apply("stage").equals("FINAL")) {
            running.run(row.apply("key"), made.get(), starts, ends);
        }
    }
}
