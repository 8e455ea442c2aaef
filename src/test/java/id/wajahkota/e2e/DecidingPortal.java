package id.wajahkota.e2e;

import id.wajahkota.PortalApplication;
import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A portal of its own process that approves whatever waits under one title, until it is done or killed. */
public final class DecidingPortal {

    private static final String WAITING = """
            select subject_id from submission where title = ? and status = 'OPEN' and mod(crc32(id), ?) = ?
            """;
    private static final int THREADS = 4;

    private DecidingPortal() {}

    /** Takes the portal's own arguments, and one named title. */
    public static void main(String[] arguments) {
        ApplicationContext portal = SpringApplication.run(PortalApplication.class, arguments);
        for (int thread = 0; thread < THREADS; thread++) {
            int share = thread;
            Thread.ofPlatform().start(() -> approve(portal, share));
        }
    }

    private static void approve(ApplicationContext portal, int share) {
        List<UUID> posts = portal.getBean(JdbcTemplate.class)
                .queryForList(WAITING, UUID.class, portal.getEnvironment().getProperty("title"), THREADS, share);
        Reviews reviews = portal.getBean(Reviews.class);
        portal.getBean(DemoStage.class)
                .act(
                        "sekretariat",
                        portal.getBean(PortalClock.class).instant(),
                        () -> posts.forEach(post -> reviews.decide(
                                new SubjectRef("POST", post),
                                new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "Bagus"))));
    }
}
