package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.DemoStage;
import id.wajahkota.platform.shared.DemoFile;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
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
    private static final Duration BEFOREHAND = Duration.ofDays(7);

    private final MeetingRepository stored;
    private final Meetings meetings;
    private final DemoRakorPlan plan;
    private final DemoRakorRun running;
    private final DemoStage stage;

    DemoRakor(MeetingRepository stored, Meetings meetings, DemoRakorPlan plan, DemoRakorRun running, DemoStage stage) {
        this.stored = stored;
        this.meetings = meetings;
        this.plan = plan;
        this.running = running;
        this.stage = stage;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() == 0) {
            DemoFile.read("rakor.csv", row -> row).forEach(this::hold);
        }
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
