package id.wajahkota.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.approval.ReviewDecision.Approve;
import id.wajahkota.approval.ReviewDecision.Reject;
import id.wajahkota.approval.ReviewDecision.RequestChanges;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.identity.Role;
import id.wajahkota.identity.TestPeople;
import id.wajahkota.identity.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionFlowTest {

    private static final UserId AUTHOR = new UserId(UUID.randomUUID());
    private static final Step SECRETARIAT = new Step("Sekretariat", Role.SECRETARIAT);
    private static final Step LEADER = new Step("Pimpinan", Role.LEADER);
    private static final PortalUser SECRETARY = TestPeople.with(Role.SECRETARIAT);

    private static ReviewState open(List<Step> steps, int openStep) {
        return new ReviewState(true, steps, openStep, 2, AUTHOR, AUTHOR);
    }

    @Test
    void theOnlyStepApproves() {
        assertThat(SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), new Approve(2, ""), SECRETARY))
                .isEqualTo(new ReviewOutcome.Approved());
    }

    @Test
    void anEarlierStepPassesOnToTheNext() {
        assertThat(SubmissionFlow.decide(open(List.of(SECRETARIAT, LEADER), 0), new Approve(2, ""), SECRETARY))
                .isEqualTo(new ReviewOutcome.StepPassed(1));
    }

    @Test
    void changesAreRequestedWithANote() {
        assertThat(SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), new RequestChanges(2, "Alamat"), SECRETARY))
                .isEqualTo(new ReviewOutcome.ChangesRequested());
    }

    @Test
    void aRejectionNeedsAReason() {
        assertThat(SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), new Reject(2, "Promosi"), SECRETARY))
                .isEqualTo(new ReviewOutcome.Rejected());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewAction.class,
            names = {"REQUEST_CHANGES", "REJECT"})
    void aNoteOfBlanksIsNoNote(ReviewAction action) {
        assertRefused(
                SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), ReviewDecision.of(action, 2, " \n "), SECRETARY),
                ReviewRefusal.NOTE_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(ReviewAction.class)
    void aNoteOf20000CharactersIsTooLong(ReviewAction action) {
        ReviewDecision decision = ReviewDecision.of(action, 2, "x".repeat(20_000));
        assertRefused(
                SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), decision, SECRETARY), ReviewRefusal.NOTE_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(ReviewAction.class)
    void whoReadAnOlderRevisionDecidesNothing(ReviewAction action) {
        assertRefused(
                SubmissionFlow.decide(open(List.of(SECRETARIAT), 0), ReviewDecision.of(action, 1, "n"), SECRETARY),
                ReviewRefusal.STALE_REVISION);
    }

    @ParameterizedTest
    @EnumSource(ReviewAction.class)
    void aClosedSubmissionIsDecidedNoMore(ReviewAction action) {
        ReviewState closed = new ReviewState(false, List.of(SECRETARIAT), 0, 2, AUTHOR, AUTHOR);
        assertRefused(
                SubmissionFlow.decide(closed, ReviewDecision.of(action, 2, "n"), SECRETARY),
                ReviewRefusal.REVIEW_CLOSED);
    }

    static Stream<Arguments> everyRoleAndAction() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(ReviewAction.values()).map(action -> Arguments.of(role, action)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndAction")
    void onlyTheRoleOfTheOpenStepDecides(Role role, ReviewAction action) {
        PortalUser person = TestPeople.with(role);
        ReviewState review = open(List.of(SECRETARIAT), 0);
        ReviewOutcome outcome = SubmissionFlow.decide(review, ReviewDecision.of(action, 2, "n"), person);
        if (role == Role.SECRETARIAT) {
            assertThat(outcome).isNotInstanceOf(ReviewOutcome.Refused.class);
            assertThat(SubmissionFlow.available(review, person)).contains(action);
        } else {
            assertRefused(outcome, ReviewRefusal.NOT_YOUR_STEP);
            assertThat(SubmissionFlow.available(review, person)).isEmpty();
        }
    }

    static Stream<Arguments> authorsAndLastEditors() {
        OpdId opd = new OpdId(UUID.randomUUID());
        PortalUser both = TestPeople.with(EnumSet.of(Role.SECRETARIAT, Role.OPD_ADMIN), Set.of(opd));
        return Stream.of(ReviewAction.values())
                .flatMap(action -> Stream.of(
                        Arguments.of("author", both, both.id(), AUTHOR, action),
                        Arguments.of("last editor", both, AUTHOR, both.id(), action)));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("authorsAndLastEditors")
    void nobodyDecidesTheirOwnWorkWhateverRolesTheyHold(
            String relation, PortalUser person, UserId author, UserId lastEditor, ReviewAction action) {
        ReviewState review = new ReviewState(true, List.of(SECRETARIAT), 0, 2, author, lastEditor);
        assertRefused(SubmissionFlow.decide(review, ReviewDecision.of(action, 2, "n"), person), ReviewRefusal.OWN_WORK);
        assertThat(SubmissionFlow.available(review, person)).isEmpty();
    }

    private static void assertRefused(ReviewOutcome outcome, ReviewRefusal reason) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReviewOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().is(reason)).isTrue());
    }
}
