package id.wajahkota.review.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.TestPeople;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.Reviewer;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every decision × role × (other, author, last editor) × (fresh or stale) × (first, middle, last step) × (any, all)
 * × (deciding, advising) × (in time, late) × (open, closed), against the domain page's rules written down once more.
 */
class SubmissionFlowTableTest {

    private enum Relation {
        OTHER,
        AUTHOR,
        LAST_EDITOR
    }

    private enum Seen {
        FRESH,
        OLD_REVISION,
        OLD_STEP
    }

    private record Case(
            ReviewAction action,
            Role role,
            Relation relation,
            Seen seen,
            int position,
            Quorum quorum,
            StepKind kind,
            boolean late,
            boolean open,
            ReviewPurpose purpose) {}

    static Stream<Arguments> everything() {
        List<Arguments> cases = new ArrayList<>();
        for (ReviewAction action : ReviewAction.values()) {
            for (Role role : Role.values()) {
                for (Relation relation : Relation.values()) {
                    for (Seen seen : Seen.values()) {
                        for (int position = 0; position < 3; position++) {
                            for (Quorum quorum : Quorum.values()) {
                                for (StepKind kind : StepKind.values()) {
                                    for (boolean late : new boolean[] {false, true}) {
                                        for (boolean open : new boolean[] {false, true}) {
                                            cases.add(Arguments.of(new Case(
                                                    action,
                                                    role,
                                                    relation,
                                                    seen,
                                                    position,
                                                    quorum,
                                                    kind,
                                                    late,
                                                    open,
                                                    ReviewPurpose.APPROVAL)));
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return Stream.concat(cases.stream(), afterPublication());
    }

    /** What went out urgently is judged at one step, by one of the secretariat. */
    private static Stream<Arguments> afterPublication() {
        List<Arguments> cases = new ArrayList<>();
        for (ReviewAction action : ReviewAction.values()) {
            for (Role role : Role.values()) {
                for (Relation relation : Relation.values()) {
                    for (Seen seen : Seen.values()) {
                        for (boolean open : new boolean[] {false, true}) {
                            cases.add(Arguments.of(new Case(
                                    action,
                                    role,
                                    relation,
                                    seen,
                                    2,
                                    Quorum.ANY,
                                    StepKind.DECIDE,
                                    false,
                                    open,
                                    ReviewPurpose.URGENT)));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void aReviewGoesAsTheRulesSayAndNotOtherwise(Case given) {
        PortalUser person = TestPeople.with(given.role());
        Reviewer reviewer = Reviewer.of(person);
        ReviewState review = review(given, person.id());
        int step = given.seen() == Seen.OLD_STEP ? given.position() + 1 : given.position();
        int revision = given.seen() == Seen.OLD_REVISION ? 1 : ReviewFixture.REVISION;

        ReviewOutcome outcome = SubmissionFlow.decide(
                review,
                SubmissionFlowTest.decision(given.action(), new ReviewDecision.Seen(revision, step), "n"),
                reviewer,
                ReviewFixture.NOW);

        assertThat(word(outcome)).isEqualTo(expected(given));
        boolean button = given.seen() == Seen.FRESH && !(outcome instanceof ReviewOutcome.Refused);
        assertThat(SubmissionFlow.available(review, reviewer, ReviewFixture.NOW).contains(given.action()))
                .as("the button shows exactly when a fresh page may decide")
                .isEqualTo(button || isAllowedWhenFresh(given));
    }

    /** The step of the case decides or advises; the others decide. Whoever holds the step's role is asked there. */
    private static ReviewState review(Case given, UserId person) {
        Step[] steps = new Step[3];
        for (int position = 0; position < 3; position++) {
            steps[position] = position == given.position()
                    ? ReviewFixture.step(given.kind(), askedRole(given.kind()), given.quorum(), true)
                    : ReviewFixture.step(StepKind.DECIDE, Role.LEADER, Quorum.ANY, true);
        }
        ReviewFixture fixture = ReviewFixture.of(steps).at(given.position());
        if (given.role() == askedRole(given.kind()) && given.relation() == Relation.OTHER) {
            fixture.asking(given.position(), person);
        }
        if (given.quorum() == Quorum.ALL) {
            fixture.asking(given.position(), new UserId(UUID.randomUUID()));
        }
        if (given.late()) {
            fixture.late();
        }
        if (!given.open()) {
            fixture.closed();
        }
        if (given.purpose() == ReviewPurpose.URGENT) {
            fixture.afterPublication();
        }
        switch (given.relation()) {
            case OTHER -> {}
            case AUTHOR -> fixture.writtenBy(person);
            case LAST_EDITOR -> fixture.lastEditedBy(person);
        }
        return fixture.state();
    }

    private static Role askedRole(StepKind kind) {
        return kind == StepKind.DECIDE ? Role.SECRETARIAT : Role.ADVISOR;
    }

    /** The rules once more, as a person would read them out. */
    private static String expected(Case given) {
        boolean afterwards =
                List.of(ReviewAction.JUSTIFY, ReviewAction.REPRIMAND).contains(given.action());
        if (afterwards != (given.purpose() == ReviewPurpose.URGENT)) {
            return "NOT_IN_THIS_REVIEW";
        }
        if (!given.open()) {
            return "REVIEW_CLOSED";
        }
        boolean goingOn = given.action() == ReviewAction.GO_ON;
        StepKind needed = goingOn || given.action() == ReviewAction.ADVISE ? StepKind.ADVISE : StepKind.DECIDE;
        Role asked = goingOn ? Role.SECRETARIAT : askedRole(needed);
        if (given.kind() != needed || given.role() != asked) {
            return "NOT_YOUR_STEP";
        }
        boolean byName =
                needed == StepKind.ADVISE && !goingOn || needed == StepKind.DECIDE && given.quorum() == Quorum.ALL;
        if (given.relation() != Relation.OTHER) {
            return byName ? "NOT_YOUR_STEP" : "OWN_WORK";
        }
        if (goingOn && !given.late()) {
            return "ADVICE_NOT_OVERDUE";
        }
        return switch (given.seen()) {
            case OLD_REVISION -> "STALE_REVISION";
            case OLD_STEP -> "STEP_MOVED_ON";
            case FRESH -> result(given);
        };
    }

    private static String result(Case given) {
        String passed = given.position() == 2 ? "Approved" : "StepPassed";
        return switch (given.action()) {
            case APPROVE, ADVISE -> given.quorum() == Quorum.ALL ? "AnswerCounted" : passed;
            case GO_ON -> passed;
            case REQUEST_CHANGES -> "ChangesRequested";
            case REJECT -> "Rejected";
            case JUSTIFY -> "Justified";
            case REPRIMAND -> "Reprimanded";
        };
    }

    private static boolean isAllowedWhenFresh(Case given) {
        String fresh = expected(new Case(
                given.action(),
                given.role(),
                given.relation(),
                Seen.FRESH,
                given.position(),
                given.quorum(),
                given.kind(),
                given.late(),
                given.open(),
                given.purpose()));
        return Character.isLowerCase(fresh.charAt(1));
    }

    private static String word(ReviewOutcome outcome) {
        return outcome instanceof ReviewOutcome.Refused(var refusal)
                ? refusal.reason()
                : outcome.getClass().getSimpleName();
    }

    @ParameterizedTest(name = "{0} at a step that asks two by name")
    @MethodSource("names")
    void aStepThatAsksAllPassesWithTheLastOfThem(StepKind kind) {
        PortalUser first = TestPeople.with(askedRole(kind));
        PortalUser second = TestPeople.with(askedRole(kind));
        Step all = ReviewFixture.step(kind, askedRole(kind), Quorum.ALL, true);
        Step last = ReviewFixture.step(StepKind.DECIDE, Role.LEADER, Quorum.ANY, true);
        ReviewAction action = kind == StepKind.ADVISE ? ReviewAction.ADVISE : ReviewAction.APPROVE;
        ReviewState half = ReviewFixture.of(all, last)
                .answered(0, first.id())
                .asking(0, second.id())
                .state();
        ReviewDecision decision = SubmissionFlowTest.decision(action, half.seen(), "n");
        assertThat(word(SubmissionFlow.decide(half, decision, Reviewer.of(first), ReviewFixture.NOW)))
                .isEqualTo("ALREADY_ANSWERED");
        assertThat(SubmissionFlow.decide(half, decision, Reviewer.of(second), ReviewFixture.NOW))
                .isEqualTo(new ReviewOutcome.StepPassed(1, action));
    }

    static Stream<StepKind> names() {
        return Stream.of(StepKind.values());
    }

    @ParameterizedTest(name = "as {0}")
    @MethodSource("standIns")
    void aDeputyAnswersForTheAbsentButNeverForTheirOwnWork(String who, boolean ownWork, String expected) {
        PortalUser absent = TestPeople.with(Role.SECRETARIAT);
        PortalUser deputy = TestPeople.with(Role.LEADER);
        ReviewFixture fixture = ReviewFixture.of(
                        ReviewFixture.step(StepKind.DECIDE, Role.SECRETARIAT, Quorum.ALL, true))
                .asking(0, absent.id());
        if (ownWork) {
            fixture.writtenBy(deputy.id());
        }
        ReviewState review = fixture.state();
        Reviewer reviewer = new Reviewer(deputy, Map.of(absent.id(), Set.of(Role.SECRETARIAT)));
        ReviewDecision approve = SubmissionFlowTest.decision(ReviewAction.APPROVE, review.seen(), "");
        assertThat(word(SubmissionFlow.decide(review, approve, reviewer, ReviewFixture.NOW)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> standIns() {
        return Stream.of(
                Arguments.of("deputy", false, "Approved"), Arguments.of("author and deputy", true, "OWN_WORK"));
    }
}
