package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.TestPeople;
import id.wajahkota.review.approval.ReviewAction;
import id.wajahkota.review.approval.ReviewOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage × decision × actor, against the table of the domain page, section 3, written down once more here. */
class PostLifecycleTest {

    private static final OpdId OWN = new OpdId(UUID.randomUUID());
    private static final OpdId OTHER = new OpdId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    /** from, decision, who, to. What is not here does not exist. */
    private static final String TABLE = """
            DRAFT             EDIT            ownAdmin    DRAFT
            CHANGES_REQUESTED EDIT            ownAdmin    CHANGES_REQUESTED
            APPROVED          EDIT            ownAdmin    DRAFT
            EXPIRED           EDIT            ownAdmin    DRAFT
            DRAFT             RESCHEDULE      ownAdmin    DRAFT
            CHANGES_REQUESTED RESCHEDULE      ownAdmin    CHANGES_REQUESTED
            APPROVED          RESCHEDULE      ownAdmin    DRAFT
            EXPIRED           RESCHEDULE      ownAdmin    DRAFT
            DRAFT             UNDO_RESCHEDULE ownAdmin    APPROVED
            DRAFT             SUBMIT          ownAdmin    IN_REVIEW
            CHANGES_REQUESTED SUBMIT          ownAdmin    IN_REVIEW
            IN_REVIEW         WITHDRAW        ownAdmin    DRAFT
            IN_REVIEW         PASS_STEP       reviewer    IN_REVIEW
            IN_REVIEW         AGREE           reviewer    IN_REVIEW
            IN_REVIEW         ADVISE          reviewer    IN_REVIEW
            IN_REVIEW         GO_ON           reviewer    IN_REVIEW
            IN_REVIEW         REQUEST_CHANGES reviewer    CHANGES_REQUESTED
            IN_REVIEW         APPROVE         reviewer    APPROVED
            IN_REVIEW         REJECT          reviewer    REJECTED
            IN_REVIEW         EXPIRE          clock       EXPIRED
            APPROVED          HOLD            secretariat ON_HOLD
            ON_HOLD           RELEASE         secretariat APPROVED
            APPROVED          PUBLISH         ownAdmin    PUBLISHED
            DRAFT             EMERGENCY_PUBLISH ownAdmin  PUBLISHED
            IN_REVIEW         EMERGENCY_PUBLISH ownAdmin  PUBLISHED
            PUBLISHED         JUSTIFY         reviewer    PUBLISHED
            PUBLISHED         REPRIMAND       reviewer    PUBLISHED
            PUBLISHED         LINK            ownAdmin    PUBLISHED
            DRAFT             CANCEL          ownAdmin    CANCELLED
            IN_REVIEW         CANCEL          ownAdmin    CANCELLED
            CHANGES_REQUESTED CANCEL          ownAdmin    CANCELLED
            APPROVED          CANCEL          ownAdmin    CANCELLED
            DRAFT             CANCEL          secretariat CANCELLED
            IN_REVIEW         CANCEL          secretariat CANCELLED
            CHANGES_REQUESTED CANCEL          secretariat CANCELLED
            APPROVED          CANCEL          secretariat CANCELLED
            """;

    private static final Map<String, Actor> ACTORS = new LinkedHashMap<>(Map.of(
            "ownAdmin", new Actor.Person(TestPeople.adminOf(OWN)),
            "otherAdmin", new Actor.Person(TestPeople.adminOf(OTHER)),
            "secretariat", new Actor.Person(TestPeople.with(Role.SECRETARIAT)),
            "advisor", new Actor.Person(TestPeople.with(Role.ADVISOR)),
            "leader", new Actor.Person(TestPeople.with(Role.LEADER)),
            "auditor", new Actor.Person(TestPeople.with(Role.AUDITOR)),
            "systemAdmin", new Actor.Person(TestPeople.with(Role.SYSTEM_ADMIN)),
            "reviewer", new Actor.Reviewer(TestPeople.with(Role.SECRETARIAT)),
            "clock", new Actor.TheClock()));

    private static final Map<String, PostStage> ALLOWED = TABLE.lines()
            .map(line -> line.split(" +"))
            .collect(
                    Collectors.toMap(cells -> key(cells[0], cells[1], cells[2]), cells -> PostStage.valueOf(cells[3])));

    static Stream<Arguments> everyStageDecisionAndActor() {
        return Arrays.stream(PostStage.values())
                .flatMap(stage -> Arrays.stream(PostAction.values())
                        .flatMap(action -> ACTORS.keySet().stream().map(who -> Arguments.of(stage, action, who))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyStageDecisionAndActor")
    void aPostMovesAsTheTableSaysAndNotOtherwise(PostStage stage, PostAction action, String who) {
        Instant slot = action == PostAction.EXPIRE ? NOW : TOMORROW;
        PostState post =
                new PostState(stage, OWN, PostFixture.of(OWN, slot).draft(), Optional.of(movedByOwnAdmin(NOW)));
        Actor actor = ACTORS.get(who);

        PostOutcome outcome = PostLifecycle.decide(post, soundDecision(action), actor, NOW);

        PostStage expected = ALLOWED.get(key(stage.name(), action.name(), who));
        if (expected == null) {
            assertThat(outcome).isInstanceOf(PostOutcome.Refused.class);
        } else {
            assertThat(outcome).isEqualTo(new PostOutcome.Moved(expected));
        }
        assertThat(PostLifecycle.available(post, actor).contains(action))
                .as("the button shows exactly when the move is allowed")
                .isEqualTo(expected != null);
    }

    private static UndoableMove movedByOwnAdmin(Instant moved) {
        return UndoableMove.of(TOMORROW, 1, ACTORS.get("ownAdmin").person().orElseThrow(), moved);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ownAdmin, 9, true", "ownAdmin, 10, false", "colleague, 1, false"})
    void aMoveIsTakenBackByTheHandThatMadeItWithinTenMinutes(String who, long minutes, boolean undone) {
        Actor actor = who.equals("colleague") ? new Actor.Person(TestPeople.adminOf(OWN)) : ACTORS.get(who);
        Instant moved = NOW.minus(Duration.ofMinutes(minutes));
        PostState post = new PostState(
                PostStage.DRAFT, OWN, PostFixture.of(OWN, TOMORROW).draft(), Optional.of(movedByOwnAdmin(moved)));
        PostOutcome outcome = PostLifecycle.decide(post, new PostDecision.UndoReschedule(), actor, NOW);
        assertThat(outcome.equals(new PostOutcome.Moved(PostStage.APPROVED))).isEqualTo(undone);
    }

    private static PostDecision soundDecision(PostAction action) {
        return switch (action) {
            case EDIT -> new PostDecision.Edit(PostFixture.of(OWN, TOMORROW).draft());
            case RESCHEDULE -> new PostDecision.Reschedule(TOMORROW.plus(Duration.ofHours(1)));
            case UNDO_RESCHEDULE -> new PostDecision.UndoReschedule();
            case SUBMIT -> new PostDecision.Submit();
            case WITHDRAW -> new PostDecision.Withdraw();
            case PASS_STEP -> new PostDecision.Conclude(new ReviewOutcome.StepPassed(1, ReviewAction.APPROVE), "");
            case AGREE -> new PostDecision.Conclude(new ReviewOutcome.AnswerCounted(ReviewAction.APPROVE), "");
            case ADVISE -> new PostDecision.Conclude(new ReviewOutcome.AnswerCounted(ReviewAction.ADVISE), "");
            case GO_ON -> new PostDecision.Conclude(new ReviewOutcome.StepPassed(1, ReviewAction.GO_ON), "Lewat");
            case REQUEST_CHANGES -> new PostDecision.Conclude(new ReviewOutcome.ChangesRequested(), "Alamat");
            case APPROVE -> new PostDecision.Conclude(new ReviewOutcome.Approved(), "");
            case REJECT -> new PostDecision.Conclude(new ReviewOutcome.Rejected(), "Promosi");
            case EXPIRE -> new PostDecision.Expire();
            case HOLD -> new PostDecision.Hold("Banjir");
            case RELEASE -> new PostDecision.Release("Reda");
            case PUBLISH -> new PostDecision.Publish(Map.of(Channel.INSTAGRAM, "https://example.org/p/1"), NOW);
            case EMERGENCY_PUBLISH -> new PostDecision.EmergencyPublish("Jembatan runtuh");
            case JUSTIFY -> new PostDecision.Conclude(new ReviewOutcome.Justified(), "Tepat");
            case REPRIMAND -> new PostDecision.Conclude(new ReviewOutcome.Reprimanded(), "Bisa menunggu");
            case LINK -> new PostDecision.Link(Map.of(Channel.INSTAGRAM, "https://example.org/p/1"));
            case CANCEL -> new PostDecision.Cancel("Diundur");
        };
    }

    private static String key(String stage, String action, String who) {
        return stage + " " + action + " " + who;
    }
}
