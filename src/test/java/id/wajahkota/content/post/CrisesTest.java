package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CrisesTest {

    private static final Instant NOW = SuiteClock.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    private Crises crises;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private DemoPeople people;

    @Autowired
    private DemoStage stage;

    @AfterEach
    void theCrisisIsOver() {
        people.act(SECRETARIAT, () -> crises.current().ifPresent(crisis -> crises.end("Uji selesai")));
    }

    /** A post that was planned, handed in and approved some days ago. */
    private PostId approved(Instant slot) {
        AtomicReference<PostId> made = new AtomicReference<>();
        Instant then = NOW.minus(Duration.ofDays(4));
        stage.act(DISPORAPAR, then, () -> {
            PostId id =
                    posts.create(PostFixture.of(people.opdOf(DISPORAPAR), slot).draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            made.set(id);
        });
        PostId id = made.get();
        stage.act(
                SECRETARIAT,
                then.plusSeconds(60),
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
        return id;
    }

    private PostDetail read(PostId id) {
        return people.ask(DISPORAPAR, () -> posts.find(id));
    }

    private int declare(Map<PostId, Long> seen) {
        return people.ask(SECRETARIAT, () -> crises.declare("Banjir bandang", seen));
    }

    private boolean expired(PostId id) {
        return people.ask(
                DISPORAPAR,
                () -> queue.page(QueueKind.EXPIRED, QueueFilter.all(), PageRequest.of(0, 200)).stream()
                        .map(SubmissionSummary::subject)
                        .anyMatch(id.subject()::equals));
    }

    @Test
    void whatIsHeldTogetherIsReleasedTogetherAndWhatMissedItsSlotNeedsAnother() {
        PostId coming = approved(NOW.plus(Duration.ofDays(2)));
        PostId missed = approved(NOW.minus(Duration.ofHours(1)));
        assertThat(declare(Map.of(
                        coming, read(coming).version(), missed, read(missed).version())))
                .isEqualTo(2);
        assertThat(read(coming).stage()).isEqualTo(PostStage.ON_HOLD);
        assertThat(people.ask(LEADER, crises::current))
                .hasValueSatisfying(crisis -> assertThat(crisis.reason() + crisis.held() + crisis.passed())
                        .isEqualTo("Banjir bandang21"));
        people.act(SECRETARIAT, () -> crises.end("Air surut"));
        assertThat(people.ask(LEADER, crises::current)).isEmpty();
        assertThat(read(coming).stage()).isEqualTo(PostStage.APPROVED);
        assertThat(read(missed).stage()).isEqualTo(PostStage.EXPIRED);
        assertThat(expired(missed)).isTrue();
        people.act(
                DISPORAPAR,
                () -> posts.decide(
                        missed,
                        posts.find(missed).version(),
                        new PostDecision.Reschedule(NOW.plus(Duration.ofDays(3)))));
        assertThat(read(missed).stage()).isEqualTo(PostStage.DRAFT);
        assertThat(expired(missed)).isFalse();
    }

    @Test
    void aPostThatChangedSinceItWasReadStaysAsItIs() {
        PostId changed = approved(NOW.plus(Duration.ofDays(2)));
        PostId same = approved(NOW.plus(Duration.ofDays(2)));
        assertThat(declare(Map.of(
                        changed, read(changed).version() - 1, same, read(same).version())))
                .isEqualTo(1);
        assertThat(read(changed).stage()).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void aPostThatWasReleasedByItselfIsNotTouchedByTheEnd() {
        PostId alone = approved(NOW.plus(Duration.ofDays(2)));
        declare(Map.of(alone, read(alone).version()));
        people.act(
                SECRETARIAT,
                () -> posts.decide(alone, posts.find(alone).version(), new PostDecision.Release("Penting")));
        long version = read(alone).version();
        people.act(SECRETARIAT, () -> crises.end("Air surut"));
        assertThat(read(alone).version()).isEqualTo(version);
    }

    @Test
    void withoutAReasonOrAnythingToHoldOrTheRoleThereIsNoCrisis() {
        PostId post = approved(NOW.plus(Duration.ofDays(2)));
        Map<PostId, Long> seen = Map.of(post, read(post).version());
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> crises.declare(" ", seen)))
                .hasMessageContaining("REASON_REQUIRED");
        assertThatThrownBy(() -> declare(Map.of())).hasMessageContaining("NOTHING_TO_HOLD");
        assertThatThrownBy(() -> people.act(LEADER, () -> crises.declare("Banjir", seen)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> crises.end("Air surut")))
                .hasMessageContaining("CRISIS_OVER");
        assertThat(people.ask(LEADER, crises::current)).isEmpty();
    }
}
