package id.wajahkota.bench;

import static org.awaitility.Awaitility.await;

import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Eight of the secretariat approve submissions of their own each, beside the bare SQL of the same rows. */
final class ApprovalBench implements Runnable {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 15;

    private final Reviews reviews;
    private final DemoStage stage;
    private final SubmissionGenerator generator;
    private final BareDecision bare;
    private final JdbcTemplate jdbc;

    ApprovalBench(ApplicationContext portal) {
        reviews = portal.getBean(Reviews.class);
        stage = portal.getBean(DemoStage.class);
        jdbc = portal.getBean(JdbcTemplate.class);
        generator = new SubmissionGenerator(jdbc);
        bare = new BareDecision(portal.getBean(DataSource.class));
    }

    @Override
    public void run() {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long our = time(threads, this::decide);
                long their = time(threads, posts -> posts.forEach(bare::approve));
                if (round >= WARM_UP) {
                    ours.add(our);
                    theirs.add(their);
                }
            }
        }
        tell(median(ours), median(theirs));
    }

    private void decide(List<UUID> posts) {
        stage.act(
                "sekretariat",
                Instant.now(),
                () -> posts.forEach(post -> reviews.decide(
                        new SubjectRef("POST", post),
                        new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "Bagus"))));
    }

    private long time(ExecutorService threads, Consumer<List<UUID>> decider) {
        List<List<UUID>> shares = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            shares.add(generator.submit(EACH));
        }
        letEventsBeDelivered();
        long start = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        shares.forEach(share -> running.add(threads.submit(() -> decider.accept(share))));
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return System.nanoTime() - start;
    }

    /** What one side still tells others must not slow the other side down. */
    private void letEventsBeDelivered() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.queryForObject(
                                "select count(*) from event_publication where completion_date is null", Long.class)
                        == 0);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
    }

    private static void tell(double ours, double theirs) {
        int decisions = THREADS * EACH;
        System.out.println("| 200 decisions, 8 threads | time (ms) | decisions per second |");
        System.out.println("| --- | ---: | ---: |");
        System.out.printf(Locale.ROOT, "| ours | %.0f | %.0f |%n", ours, decisions * 1_000 / ours);
        System.out.printf(Locale.ROOT, "| bare JDBC, same rows | %.0f | %.0f |%n", theirs, decisions * 1_000 / theirs);
        Goal.tell("approval-against-jdbc", ours / theirs, 2.0);
    }
}
