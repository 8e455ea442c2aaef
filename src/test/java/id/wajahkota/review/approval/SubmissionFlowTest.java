package id.wajahkota.review.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.TestPeople;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.Reviewer;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The single rules, one sentence each; {@link SubmissionFlowTableTest} has their combinations. */
class SubmissionFlowTest {

    private static final PortalUser SECRETARY = TestPeople.with(Role.SECRETARIAT);
    private static final PortalUser ADVISER = TestPeople.with(Role.ADVISOR);
    private static final Step SECRETARIAT = Step.decidedBy("Sekretariat", Role.SECRETARIAT, 8);
    private static final Step LEADER = Step.decidedBy("Pimpinan", Role.LEADER, 8);
    private static final Rubric GOOD = new Rubric(4, 4, 5, 3, 4);

    static ReviewDecision decision(ReviewAction action, ReviewDecision.Seen seen, String note) {
        return switch (action) {
            case APPROVE -> new ReviewDecision.Approve(seen, note);
            case REQUEST_CHANGES -> new ReviewDecision.RequestChanges(seen, note);
            case REJECT -> new ReviewDecision.Reject(seen, note);
            case ADVISE -> new ReviewDecision.Advise(seen, Verdict.SUPPORT_WITH_NOTES, GOOD, note);
            case GO_ON -> new ReviewDecision.GoOn(seen, note);
            case JUSTIFY -> new ReviewDecision.Justify(seen, note);
            case REPRIMAND -> new ReviewDecision.Reprimand(seen, note);
        };
    }

    private static ReviewOutcome decide(ReviewState review, ReviewAction action, String note, PortalUser person) {
        return SubmissionFlow.decide(
                review, decision(action, review.seen(), note), Reviewer.of(person), ReviewFixture.NOW);
    }

    @Test
    void theOnlyStepApproves() {
        assertThat(decide(ReviewFixture.of(SECRETARIAT).state(), ReviewAction.APPROVE, "", SECRETARY))
                .isEqualTo(new ReviewOutcome.Approved());
    }

    @Test
    void anEarlierStepPassesOnToTheNext() {
        assertThat(decide(ReviewFixture.of(SECRETARIAT, LEADER).state(), ReviewAction.APPROVE, "", SECRETARY))
                .isEqualTo(new ReviewOutcome.StepPassed(1, ReviewAction.APPROVE));
    }

    @Test
    void adviceThatNobodyWaitsForIsPassedOver() {
        Step optional = ReviewFixture.step(StepKind.ADVISE, Role.ADVISOR, Quorum.ANY, false);
        assertThat(decide(ReviewFixture.of(SECRETARIAT, optional, LEADER).state(), ReviewAction.APPROVE, "", SECRETARY))
                .isEqualTo(new ReviewOutcome.StepPassed(2, ReviewAction.APPROVE));
    }

    @Test
    void adviceThatNobodyWaitsForIsStillTakenAndMovesNothing() {
        Step optional = ReviewFixture.step(StepKind.ADVISE, Role.ADVISOR, Quorum.ANY, false);
        ReviewState review = ReviewFixture.of(optional, SECRETARIAT)
                .at(1)
                .asking(0, ADVISER.id())
                .state();
        assertThat(decide(review, ReviewAction.ADVISE, "Alamat kurang jelas", ADVISER))
                .isEqualTo(new ReviewOutcome.AnswerCounted(ReviewAction.ADVISE));
    }

    @Test
    void adviceForAStepThatIsNotReachedIsNotTaken() {
        Step later = ReviewFixture.step(StepKind.ADVISE, Role.ADVISOR, Quorum.ANY, false);
        ReviewState review = ReviewFixture.of(SECRETARIAT, later, LEADER)
                .asking(1, ADVISER.id())
                .state();
        assertRefused(decide(review, ReviewAction.ADVISE, "n", ADVISER), ReviewRefusal.NOT_YOUR_STEP);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewAction.class,
            names = {"REQUEST_CHANGES", "REJECT"})
    void aNoteOfBlanksIsNoNote(ReviewAction action) {
        assertRefused(
                decide(ReviewFixture.of(SECRETARIAT).state(), action, " \n ", SECRETARY), ReviewRefusal.NOTE_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewAction.class,
            names = {"APPROVE", "REQUEST_CHANGES", "REJECT"})
    void aNoteOf20000CharactersIsTooLong(ReviewAction action) {
        assertRefused(
                decide(ReviewFixture.of(SECRETARIAT).state(), action, "x".repeat(20_000), SECRETARY),
                ReviewRefusal.NOTE_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT, '', true", "SUPPORT_WITH_NOTES, '', false", "NO_SUPPORT, '', false", "NO_SUPPORT, Etika, true"
    })
    void onlyUnreservedSupportNeedsNoWords(Verdict verdict, String note, boolean taken) {
        ReviewState review = advised();
        ReviewOutcome outcome = SubmissionFlow.decide(
                review,
                new ReviewDecision.Advise(review.seen(), verdict, GOOD, note),
                Reviewer.of(ADVISER),
                ReviewFixture.NOW);
        assertThat(outcome.equals(new ReviewOutcome.StepPassed(1, ReviewAction.ADVISE)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"0", "6", "none"},
            nullValues = "none")
    void everyCriterionHasAMarkFromOneToFive(Integer mark) {
        ReviewState review = advised();
        ReviewOutcome outcome = SubmissionFlow.decide(
                review,
                new ReviewDecision.Advise(review.seen(), Verdict.SUPPORT, new Rubric(4, 4, 4, 4, mark), ""),
                Reviewer.of(ADVISER),
                ReviewFixture.NOW);
        assertRefused(outcome, ReviewRefusal.RUBRIC_INCOMPLETE);
    }

    @Test
    void aSubmissionIsTakenBackUntilSomebodyHasBegunTheLastStep() {
        Step all = ReviewFixture.step(StepKind.DECIDE, Role.LEADER, Quorum.ALL, true);
        assertThat(SubmissionFlow.whyNotWithdraw(ReviewFixture.of(SECRETARIAT, all)
                        .answered(0, SECRETARY.id())
                        .asking(1, ADVISER.id())
                        .at(1)
                        .state()))
                .isEmpty();
        assertThat(SubmissionFlow.whyNotWithdraw(ReviewFixture.of(SECRETARIAT, all)
                        .answered(1, ADVISER.id())
                        .at(1)
                        .state()))
                .contains(ReviewRefusal.LAST_STEP_BEGUN);
    }

    private static ReviewState advised() {
        return ReviewFixture.of(ReviewFixture.step(StepKind.ADVISE, Role.ADVISOR, Quorum.ANY, true), SECRETARIAT)
                .asking(0, ADVISER.id())
                .state();
    }

    private static void assertRefused(ReviewOutcome outcome, ReviewRefusal reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReviewOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().is(reason)).isTrue());
    }
}
