package id.wajahkota.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.wajahkota.bench.SubmissionGenerator;
import id.wajahkota.platform.shared.SuiteClock;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.test.context.ActiveProfiles;

/** A second portal on the same database is killed while it decides: each decision has happened wholly or not at all. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class KilledPortalIT {

    private static final String TITLE = "Wajah kota";
    private static final int SUBMISSIONS = 1_500;
    private static final int BEFORE_THE_KILL = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String DECIDED = "select count(*) from submission where title = ? and status = 'APPROVED'";

    /** Whatever of one decision stands without the rest of it. */
    private static final String HALVES = """
            select count(*) from submission s join post p on p.id = s.subject_id
            where s.title = ? and (
                (s.status = 'APPROVED') <> (p.stage = 'APPROVED')
                or (s.status = 'APPROVED') <> exists(select 1 from opinion o where o.submission_id = s.id)
                or (s.status = 'APPROVED') <> exists(select 1 from journal_entry j where j.subject_id = p.id and j.action = 'APPROVE'))
            """;

    private static final String NOTICED = """
            select count(distinct n.event_id) from notice n join journal_entry j on j.id = n.event_id
            join submission s on s.subject_id = j.subject_id where s.title = ?
            """;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private EventPublicationRegistry registry;

    @Autowired
    private FailedEventPublications failed;

    /** What the killed portal never came to must not stand in the queue of the other journeys. */
    @AfterEach
    void takeBackWhatIsLeft() {
        jdbc.update("update post set stage = 'DRAFT' where title = ? and stage = 'IN_REVIEW'", TITLE);
        jdbc.update("update submission set status = 'WITHDRAWN' where title = ? and status = 'OPEN'", TITLE);
    }

    @Test
    void whatWasBeingDecidedIsWhollyThereOrNotAndWhatWasDecidedIsStillTold() throws Exception {
        new SubmissionGenerator(jdbc).submit(SUBMISSIONS);
        Process portal = start();
        await().atMost(PATIENCE).until(() -> count(DECIDED) >= BEFORE_THE_KILL || !portal.isAlive());
        assertThat(portal.isAlive()).as("the other portal is still deciding").isTrue();
        portal.destroyForcibly();
        assertThat(portal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(count(DECIDED)).isBetween(BEFORE_THE_KILL, SUBMISSIONS - 1);
        assertThat(count(HALVES)).isZero();
        registry.markStalePublicationsFailed(status -> Duration.ofMillis(1));
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ZERO).withBatchSize(SUBMISSIONS));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(count(NOTICED)).isEqualTo(count(DECIDED)));
    }

    private int count(String statement) {
        return jdbc.queryForObject(statement, Integer.class, TITLE);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        new File(System.getProperty("java.home"), "bin/java").getPath(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DecidingPortal.class.getName(),
                        "--title=" + TITLE,
                        "--server.port=0",
                        "--spring.profiles.active=test",
                        "--portal.clock.start=" + SuiteClock.now(),
                        "--portal.embedded-database.folder=false",
                        "--portal.demo=true",
                        "--portal.expiry.interval=P1D",
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword()))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/killed-portal.log"))
                .start();
    }
}
