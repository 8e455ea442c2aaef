package id.wajahkota.content.election;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.Topics;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ElectionPeriodsTest {

    private static final String ADMIN = "admin";
    private static final String NAME = "Pilkada uji";
    private static final LocalDate FIRST = LocalDate.of(2048, 9, 25);
    private static final LocalDate LAST = LocalDate.of(2048, 11, 23);
    private static final Set<NeutralityStatement> ALL = EnumSet.allOf(NeutralityStatement.class);

    @Autowired
    private ElectionPeriods periods;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProgress progress;

    @Autowired
    private History history;

    @Autowired
    private Topics topics;

    @Autowired
    private DemoPeople people;

    @BeforeEach
    void keepOne() {
        keep(draft(LAST));
    }

    @AfterEach
    void removeAll() {
        people.act(ADMIN, () -> periods.all().forEach(period -> periods.remove(period.id())));
    }

    private void keep(ElectionPeriodDraft draft) {
        people.act(ADMIN, () -> periods.add(draft));
    }

    private ElectionPeriodDraft draft(LocalDate ends) {
        return new ElectionPeriodDraft(NAME, FIRST, ends, Set.of(PostFixture.TOURISM.value()), Role.LEADER);
    }

    private PostId planned(LocalDateTime slot) {
        PostFixture typed = PostFixture.of(people.opdOf(DISHUB), Wib.instant(slot));
        return people.ask(DISHUB, () -> posts.create(typed.draft()));
    }

    private void submit(PostId post, Set<NeutralityStatement> affirmed) {
        people.act(DISHUB, () -> posts.decide(post, posts.find(post).version(), new PostDecision.Submit(affirmed)));
    }

    private PostDetail read(PostId post) {
        return people.ask(DISHUB, () -> posts.find(post));
    }

    @ParameterizedTest(name = "slot {0}: {1}")
    @CsvSource({"2048-09-24T23:59, false", "2048-09-25T00:00, true", "2048-11-23T23:59, true", "2048-11-24T00:00, false"
    })
    void theDaysOfTheCityDecideWhetherADeclarationIsAsked(LocalDateTime slot, boolean asked) {
        PostId post = planned(slot);
        if (asked) {
            assertThatThrownBy(() -> submit(post, Set.of())).hasMessageContaining("NEUTRALITY_REQUIRED");
        } else {
            submit(post, Set.of());
        }
        assertThat(read(post).stage()).isEqualTo(asked ? PostStage.DRAFT : PostStage.IN_REVIEW);
    }

    @Test
    void whatIsHandedInDuringTheTimeIsAskedTooWheneverItGoesOut() {
        LocalDate today = SuiteClock.today();
        keep(new ElectionPeriodDraft("Hari ini", today, today, Set.of(PostFixture.TOURISM.value()), Role.SECRETARIAT));
        PostId post = planned(LAST.plusYears(1).atTime(9, 0));
        assertThatThrownBy(() -> submit(post, Set.of())).hasMessageContaining("NEUTRALITY_REQUIRED");
    }

    @Test
    void everyStatementMustBeMade() {
        PostId post = planned(FIRST.atTime(9, 0));
        for (NeutralityStatement left : NeutralityStatement.values()) {
            Set<NeutralityStatement> others = EnumSet.complementOf(EnumSet.of(left));
            assertThatThrownBy(() -> submit(post, others)).hasMessageContaining("NEUTRALITY_REQUIRED");
        }
        submit(post, ALL);
        assertThat(people.ask(DISHUB, () -> history.of(post.subject())))
                .filteredOn(entry -> entry.happened().action().equals("DECLARE_NEUTRAL"))
                .extracting(entry -> entry.happened().note())
                .containsExactly(NAME);
    }

    @Test
    void aLeaderDecidesAfterTheSecretariat() {
        PostId post = planned(FIRST.atTime(9, 0));
        submit(post, ALL);
        assertThat(people.ask(DISHUB, () -> progress.state(post.subject()))
                        .orElseThrow()
                        .steps())
                .extracting(Step::role)
                .containsExactly(Role.SECRETARIAT, Role.LEADER);
        approve(SECRETARIAT, post, 0);
        assertThat(read(post).stage()).isEqualTo(PostStage.IN_REVIEW);
        assertThatThrownBy(() -> approve(SECRETARIAT, post, 1)).hasMessageContaining("NOT_YOUR_STEP");
        approve(LEADER, post, 1);
        assertThat(read(post).stage()).isEqualTo(PostStage.APPROVED);
    }

    private void approve(String person, PostId post, int step) {
        ReviewDecision.Seen seen = new ReviewDecision.Seen(1, step);
        people.act(person, () -> reviews.decide(post.subject(), new ReviewDecision.Approve(seen, "")));
    }

    @Test
    void anotherPillarIsLeftAlone() {
        UUID other = people.ask(ADMIN, () -> topics.names(Locale.of("id"))).keySet().stream()
                .filter(topic -> !topic.equals(PostFixture.TOURISM.value()))
                .findFirst()
                .orElseThrow();
        removeAll();
        keep(new ElectionPeriodDraft(NAME, FIRST, LAST, Set.of(other), Role.LEADER));
        PostId post = planned(FIRST.atTime(9, 0));
        submit(post, Set.of());
        assertThat(read(post).stage()).isEqualTo(PostStage.IN_REVIEW);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        ElectionPeriodDraft wrong = new ElectionPeriodDraft(" ", LAST, FIRST, Set.of(), Role.ADVISOR);
        assertThatThrownBy(() -> keep(wrong))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting("field")
                                .containsExactly("name", "ends", "topics", "extraRole"));
    }

    @Test
    void aSaveOverSomebodyElsesIsRefusedAndOnlyTheAdministratorSaves() {
        ElectionPeriodDetail opened = people.ask(ADMIN, periods::all).getFirst();
        people.act(ADMIN, () -> periods.edit(opened.id(), opened.version(), draft(LAST.plusDays(1))));
        assertThatThrownBy(() -> people.act(ADMIN, () -> periods.edit(opened.id(), opened.version(), draft(LAST))))
                .hasMessageContaining("ELECTION_EDITED_MEANWHILE");
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> periods.remove(opened.id())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
