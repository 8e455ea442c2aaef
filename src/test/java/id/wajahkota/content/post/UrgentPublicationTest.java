package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.ReviewState;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;
import id.wajahkota.review.approval.UrgentStatistics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class UrgentPublicationTest {

    private static final Instant TOMORROW =
            SuiteClock.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    private static final PageRequest ALL = PageRequest.of(0, 200);

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProgress progress;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private UrgentStatistics statistics;

    @Autowired
    private WorkingTime workingTime;

    @Autowired
    private DemoPeople people;

    private OpdId opd;
    private PostId post;

    @BeforeEach
    void planAPost() {
        opd = people.opdOf(DISPORAPAR);
        post = people.ask(
                DISPORAPAR,
                () -> posts.create(PostFixture.of(opd, TOMORROW)
                        .titled("Jalan Ijen ditutup")
                        .draft()));
    }

    private SubjectRef subject() {
        return post.subject();
    }

    private void publishUrgently(String person, String reason) {
        people.act(
                person,
                () -> posts.decide(post, posts.find(post).version(), new PostDecision.EmergencyPublish(reason)));
    }

    private ReviewState state() {
        return people.ask(SECRETARIAT, () -> progress.state(subject())).orElseThrow();
    }

    private List<SubjectRef> waiting(String person, QueueKind kind) {
        return people.ask(person, () -> queue.page(kind, QueueFilter.all(), ALL)).stream()
                .map(SubmissionSummary::subject)
                .toList();
    }

    @Test
    void theSecretariatSeesItAtOnceAndHasUntilTheEndOfTheNextWorkingDay() {
        publishUrgently(DISPORAPAR, "Pohon tumbang");
        PostDetail out = people.ask(DISPORAPAR, () -> posts.find(post));
        assertThat(out.stage()).isEqualTo(PostStage.PUBLISHED);
        assertThat(waiting(SECRETARIAT, QueueKind.TO_DECIDE)).contains(subject());
        assertThat(waiting(SECRETARIAT, QueueKind.URGENT)).contains(subject());
        assertThat(waiting(DISPORAPAR, QueueKind.URGENT)).contains(subject());
        assertThat(waiting(DISHUB, QueueKind.URGENT)).doesNotContain(subject());
        Instant published = out.publishedAt().orElseThrow();
        assertThat(state().stepDueAt()).isEqualTo(workingTime.from(published).endOfNextWorkingDay(published));
    }

    @Test
    void aReprimandNeedsANoteAndIsCountedForTheDepartment() {
        int before = reprimands();
        publishUrgently(DISPORAPAR, "Pohon tumbang");
        ReviewDecision.Seen seen = state().seen();
        assertThatThrownBy(() -> judge(new ReviewDecision.Reprimand(seen, "  ")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().field())
                                .isEqualTo("note"));
        judge(new ReviewDecision.Reprimand(seen, "Dapat menunggu"));
        assertThat(reprimands()).isEqualTo(before + 1);
        assertThat(waiting(SECRETARIAT, QueueKind.URGENT)).doesNotContain(subject());
        assertThatThrownBy(() -> judge(new ReviewDecision.Justify(seen, "Tepat")))
                .hasMessageContaining("DECIDED_MEANWHILE");
    }

    private void judge(ReviewDecision decision) {
        people.act(SECRETARIAT, () -> reviews.decide(subject(), decision));
    }

    private int reprimands() {
        return people.ask(SECRETARIAT, statistics::thisYear).stream()
                .filter(figures -> figures.opd().equals(opd))
                .mapToInt(UrgentStatistics.Figures::reprimanded)
                .findFirst()
                .orElse(0);
    }

    @Test
    void aSubmissionThatWaitedIsOvertaken() {
        people.act(DISPORAPAR, () -> posts.decide(post, posts.find(post).version(), new PostDecision.Submit()));
        ReviewDecision approve = new ReviewDecision.Approve(state().seen(), "");
        publishUrgently(DISPORAPAR, "Pohon tumbang");
        assertThatThrownBy(() -> judge(approve)).hasMessageContaining("NOT_IN_THIS_REVIEW");
        judge(new ReviewDecision.Justify(state().seen(), "Tepat"));
        assertThat(state().open()).isFalse();
    }

    @Test
    void itNeedsAReasonAndTextAndTheOwnDepartment() {
        assertThatThrownBy(() -> publishUrgently(DISPORAPAR, " ")).hasMessageContaining("REASON_REQUIRED");
        assertThatThrownBy(() -> publishUrgently(DISHUB, "Macet")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publishUrgently(SECRETARIAT, "Macet")).hasMessageContaining("NOT_PERMITTED");
        post = people.ask(
                DISPORAPAR,
                () -> posts.create(
                        PostFixture.of(opd, TOMORROW).captioned("").on().draft()));
        assertThatThrownBy(() -> publishUrgently(DISPORAPAR, "Macet"))
                .hasMessageContaining("CHANNEL_REQUIRED")
                .hasMessageContaining("CAPTION_REQUIRED");
    }
}
