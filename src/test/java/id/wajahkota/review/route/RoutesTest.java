package id.wajahkota.review.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.Answer;
import id.wajahkota.review.approval.ReviewAction;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.ReviewRefusal;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Routes as data, from the administrator's pen to the last step. */
@PortalTest
class RoutesTest {

    private static final String ADMIN = "admin";
    private static final String ADVISER = "akademisi";

    @Autowired
    private Routes routes;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProgress progress;

    @Autowired
    private DemoPeople people;

    @AfterEach
    void takeRoutesAway() {
        people.act(
                ADMIN,
                () -> routes.all().stream()
                        .filter(route -> !route.isDefault())
                        .forEach(route -> routes.delete(route.id())));
    }

    @Test
    void aSubmissionPassesAdviceAndAllOfTheNamedBeforeItIsApproved() {
        String first = people.newcomer(Role.SECRETARIAT, "Pertama");
        String second = people.newcomer(Role.SECRETARIAT, "Kedua");
        keep(List.of(
                advice(true), new Step("Dua orang", StepKind.DECIDE, null, ids(first, second), Quorum.ALL, 8, true)));
        PostId id = submit();

        advise(id);
        approve(first, id, 1);
        assertThat(stage(id)).isEqualTo(PostStage.IN_REVIEW);
        approve(second, id, 1);

        assertThat(stage(id)).isEqualTo(PostStage.APPROVED);
        assertThat(people.ask(first, () -> progress.answers(id.subject())))
                .extracting(Answer::action)
                .containsExactly(ReviewAction.APPROVE, ReviewAction.APPROVE, ReviewAction.ADVISE);
    }

    @Test
    void aSubmissionKeepsTheRouteItWasSubmittedWith() {
        keep(List.of(advice(true), secretariat()));
        PostId id = submit();
        takeRoutesAway();
        assertRefused(() -> approve(DemoPeople.SECRETARIAT, id, 0), ReviewRefusal.NOT_YOUR_STEP);
        advise(id);
        approve(DemoPeople.SECRETARIAT, id, 1);
        assertThat(stage(id)).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void overdueMandatoryAdviceLetsTheSecretariatGoOnWithAReason() {
        keep(List.of(advice(true), secretariat()));
        PostId id = submit();
        assertRefused(() -> goOn(id, SuiteClock.now(), "Mendesak"), ReviewRefusal.ADVICE_NOT_OVERDUE);
        Instant later = SuiteClock.now().plus(Duration.ofDays(5));
        assertRefused(() -> goOn(id, later, " "), ReviewRefusal.NOTE_REQUIRED);
        goOn(id, later, "Penasihat belum menjawab");
        approve(DemoPeople.SECRETARIAT, id, 1);
        assertThat(stage(id)).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void whoStandsInForSomebodyAwayAnswersForThem() {
        String named = people.newcomer(Role.LEADER, "Bepergian");
        String deputy = people.newcomer(Role.LEADER, "Pengganti");
        keep(List.of(new Step("Pimpinan tertentu", StepKind.DECIDE, null, ids(named), Quorum.ANY, 8, true)));
        PostId id = submit();
        assertRefused(() -> approve(deputy, id, 0), ReviewRefusal.NOT_YOUR_STEP);
        LocalDate today = SuiteClock.today();
        people.act(
                ADMIN,
                () -> deputies.add(
                        new Absence(people.user(named).id(), people.user(deputy).id(), today, today.plusDays(1))));
        approve(deputy, id, 0);
        assertThat(stage(id)).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void onceTheLastStepHasBegunItIsNotTakenBack() {
        String first = people.newcomer(Role.SECRETARIAT, "Satu");
        String second = people.newcomer(Role.SECRETARIAT, "Dua");
        keep(List.of(new Step("Berdua", StepKind.DECIDE, null, ids(first, second), Quorum.ALL, 8, true)));
        PostId id = submit();
        approve(first, id, 0);
        assertRefused(
                () -> people.act(
                        DemoPeople.DISHUB,
                        () -> posts.decide(id, posts.find(id).version(), new PostDecision.Withdraw())),
                ReviewRefusal.LAST_STEP_BEGUN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "noSteps, ROUTE_WITHOUT_STEPS",
        "endsWithAdvice, ROUTE_ENDS_WITHOUT_DECISION",
        "loop, STEP_REPEATED",
        "removedPerson, STEP_PERSON_GONE",
        "nobody, STEP_WITHOUT_PEOPLE",
        "adviserDecides, STEP_NOT_FOR_THEM",
        "namedAdviserDecides, STEP_NOT_FOR_THEM",
        "noTime, STEP_DUE_OUT_OF_BOUNDS",
        "noName, STEP_NAME_REQUIRED"
    })
    void aRouteThatCannotWorkIsRefusedWhereItWasTyped(String what, RouteRefusal reason) {
        Set<UserId> gone = Set.of(new UserId(UUID.randomUUID()));
        List<Step> steps = switch (what) {
            case "noSteps" -> List.of();
            case "endsWithAdvice" -> List.of(secretariat(), advice(true));
            case "loop" -> List.of(secretariat(), secretariat());
            case "removedPerson" -> List.of(new Step("Siapa", StepKind.DECIDE, null, gone, Quorum.ANY, 8, true));
            case "nobody" -> List.of(new Step("Siapa", StepKind.DECIDE, null, Set.of(), Quorum.ANY, 8, true));
            case "adviserDecides" -> List.of(Step.decidedBy("Akademisi", Role.ADVISOR, 8));
            case "namedAdviserDecides" ->
                List.of(new Step("Akademisi", StepKind.DECIDE, null, ids(ADVISER), Quorum.ANY, 8, true));
            case "noTime" -> List.of(Step.decidedBy("Cepat", Role.SECRETARIAT, 0));
            default -> List.of(Step.decidedBy(" ", Role.SECRETARIAT, 8));
        };
        assertRefused(() -> keep(steps), reason);
    }

    @Test
    void anAdviserReadsThePostTheyAreAskedAboutAndNoOther() {
        PostId notAsked = submit();
        keep(List.of(advice(false), secretariat()));
        PostId asked = submit();
        assertThat(people.ask(ADVISER, () -> posts.find(asked)).stage()).isEqualTo(PostStage.IN_REVIEW);
        assertThatThrownBy(() -> people.ask(ADVISER, () -> posts.find(notAsked)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAdviserStandsInForNobodyWhoDecides() {
        LocalDate today = SuiteClock.today();
        UserId secretary =
                people.user(people.newcomer(Role.SECRETARIAT, "Cuti")).id();
        assertRefused(
                () -> people.act(
                        ADMIN,
                        () -> deputies.add(
                                new Absence(secretary, people.user(ADVISER).id(), today, today))),
                RouteRefusal.DEPUTY_WITHOUT_ROLE);
    }

    @Test
    void aDefaultRouteStays() {
        assertRefused(
                () -> people.act(
                        ADMIN, () -> routes.delete(routes.all().getFirst().id())),
                RouteRefusal.ROUTE_DEFAULT_STAYS);
    }

    @Test
    void onlyTheAdministratorKeepsRoutes() {
        assertThatThrownBy(() -> people.act(DemoPeople.SECRETARIAT, routes::all))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void keep(List<Step> steps) {
        people.act(ADMIN, () -> routes.add(new RouteDraft("Uji", "POST", opd(), null, new ArrayList<>(steps))));
    }

    private PostId submit() {
        return people.ask(DemoPeople.DISHUB, () -> {
            PostId id = posts.create(PostFixture.of(opd(), SuiteClock.now().plus(Duration.ofDays(30)))
                    .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            return id;
        });
    }

    private void approve(String person, PostId id, int step) {
        decide(person, SuiteClock.now(), id, new ReviewDecision.Approve(new ReviewDecision.Seen(1, step), ""));
    }

    private void advise(PostId id) {
        Rubric rubric = new Rubric(4, 4, 5, 4, 4);
        decide(
                ADVISER,
                SuiteClock.now(),
                id,
                new ReviewDecision.Advise(new ReviewDecision.Seen(1, 0), Verdict.SUPPORT, rubric, ""));
    }

    private void goOn(PostId id, Instant moment, String reason) {
        decide(DemoPeople.SECRETARIAT, moment, id, new ReviewDecision.GoOn(new ReviewDecision.Seen(1, 0), reason));
    }

    private void decide(String person, Instant moment, PostId id, ReviewDecision decision) {
        people.act(person, moment, () -> reviews.decide(new SubjectRef("POST", id.value()), decision));
    }

    private PostStage stage(PostId id) {
        return people.ask(DemoPeople.SECRETARIAT, () -> posts.find(id)).stage();
    }

    private OpdId opd() {
        return people.opdOf(DemoPeople.DISHUB);
    }

    private Set<UserId> ids(String... usernames) {
        return Set.of(usernames).stream().map(name -> people.user(name).id()).collect(Collectors.toSet());
    }

    private static Step advice(boolean mandatory) {
        return new Step("Pertimbangan", StepKind.ADVISE, Role.ADVISOR, Set.of(), Quorum.ANY, 8, mandatory);
    }

    private static Step secretariat() {
        return Step.decidedBy("Sekretariat", Role.SECRETARIAT, 8);
    }

    private static void assertRefused(Runnable action, Enum<?> reason) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, action::run);
        assertThat(refused.refusals()).extracting(Refusal::reason).contains(reason.name());
    }
}
