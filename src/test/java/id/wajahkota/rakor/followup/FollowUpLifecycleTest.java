package id.wajahkota.rakor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.TestPeople;
import id.wajahkota.city.identity.UserId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage × action × person against the table of the domain page, section 5, written down a second time. */
class FollowUpLifecycleTest {

    private static final OpdId OPD = new OpdId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final FollowUpDraft DRAFT = new FollowUpDraft("Tugas", Priority.NORMAL, TODAY, null);

    /** action, who may, and where it leads from OPEN, IN_PROGRESS, DONE, VERIFIED; a dash: it does not exist. */
    private static final String TABLE = """
            BEGIN    department   IN_PROGRESS -           -           -
            REPORT   department   IN_PROGRESS IN_PROGRESS -           -
            COMPLETE department   DONE        DONE        -           -
            VERIFY   secretariat  -           -           VERIFIED    -
            RETURN   secretariat  -           -           IN_PROGRESS -
            AMEND    secretariat  OPEN        IN_PROGRESS -           -
            """;

    private enum Person {
        DEPARTMENT,
        OTHER_DEPARTMENT,
        SECRETARIAT,
        ADVISOR,
        LEADER,
        AUDITOR,
        SYSTEM_ADMIN;

        PortalUser user() {
            return switch (this) {
                case DEPARTMENT -> TestPeople.adminOf(OPD);
                case OTHER_DEPARTMENT -> TestPeople.adminOf(new OpdId(UUID.randomUUID()));
                default -> TestPeople.with(Role.valueOf(name()));
            };
        }
    }

    static Stream<Arguments> cases() {
        return TABLE.lines()
                .map(line -> line.strip().split(" +"))
                .flatMap(cells -> Arrays.stream(FollowUpStage.values())
                        .flatMap(stage -> Arrays.stream(Person.values())
                                .map(person -> Arguments.of(
                                        FollowUpAction.valueOf(cells[0]),
                                        stage,
                                        person,
                                        person.name().equalsIgnoreCase(cells[1]) ? cells[2 + stage.ordinal()] : "-"))));
    }

    private static FollowUpDecision decision(FollowUpAction action) {
        return switch (action) {
            case BEGIN -> new FollowUpDecision.Begin();
            case REPORT -> new FollowUpDecision.Report("Sudah");
            case COMPLETE -> new FollowUpDecision.Complete("");
            case VERIFY -> new FollowUpDecision.Verify("");
            case RETURN -> new FollowUpDecision.Return("Kurang");
            case AMEND -> new FollowUpDecision.Amend(DRAFT, "");
        };
    }

    private static FollowUpState state(FollowUpStage stage, int evidence) {
        return new FollowUpState(stage, OPD, evidence, Optional.of(new UserId(UUID.randomUUID())));
    }

    @ParameterizedTest(name = "{0} at {1} by {2} → {3}")
    @MethodSource("cases")
    void aDecisionLeadsWhereTheTableSays(FollowUpAction action, FollowUpStage stage, Person person, String leads) {
        FollowUpOutcome outcome = FollowUpLifecycle.decide(state(stage, 1), decision(action), person.user(), TODAY);
        boolean offered =
                FollowUpLifecycle.available(state(stage, 1), person.user()).contains(action);
        if (leads.equals("-")) {
            assertThat(outcome).isInstanceOf(FollowUpOutcome.Refused.class);
        } else {
            assertThat(outcome).isEqualTo(new FollowUpOutcome.Moved(FollowUpStage.valueOf(leads)));
        }
        assertThat(offered).as("the button").isEqualTo(!leads.equals("-"));
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(TABLE.lines().map(line -> line.strip().split(" +")[0]).collect(Collectors.toSet()))
                .isEqualTo(
                        Arrays.stream(FollowUpAction.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    private static Set<String> reasons(FollowUpOutcome outcome) {
        return outcome instanceof FollowUpOutcome.Refused refused
                ? refused.refusals().stream().map(refusal -> refusal.reason()).collect(Collectors.toSet())
                : Set.of();
    }

    @Test
    void nothingIsDoneWithoutEvidence() {
        assertThat(reasons(FollowUpLifecycle.decide(
                        state(FollowUpStage.IN_PROGRESS, 0),
                        new FollowUpDecision.Complete(""),
                        Person.DEPARTMENT.user(),
                        TODAY)))
                .containsExactly("FOLLOW_UP_EVIDENCE_REQUIRED");
    }

    @Test
    void whoCalledItDoneDoesNotVerifyItWhateverRolesTheyHold() {
        PortalUser both = TestPeople.with(Set.of(Role.OPD_ADMIN, Role.SECRETARIAT), Set.of(OPD));
        FollowUpState own = new FollowUpState(FollowUpStage.DONE, OPD, 1, Optional.of(both.id()));
        assertThat(reasons(FollowUpLifecycle.decide(own, new FollowUpDecision.Verify(""), both, TODAY)))
                .containsExactly("FOLLOW_UP_OWN_WORK");
        assertThat(FollowUpLifecycle.available(own, both)).containsExactly(FollowUpAction.RETURN);
    }

    @Test
    void wordsAreNeededWhereTheyHelpAndNeverEndless() {
        assertThat(reasons(FollowUpLifecycle.decide(
                        state(FollowUpStage.DONE, 1),
                        new FollowUpDecision.Return("  "),
                        Person.SECRETARIAT.user(),
                        TODAY)))
                .containsExactly("FOLLOW_UP_NOTE_REQUIRED");
        assertThat(reasons(FollowUpLifecycle.decide(
                        state(FollowUpStage.DONE, 1),
                        new FollowUpDecision.Verify("a".repeat(20_000)),
                        Person.SECRETARIAT.user(),
                        TODAY)))
                .containsExactly("FOLLOW_UP_NOTE_TOO_LONG");
    }

    @Test
    void aTaskNeedsWordsAndADayThatCanStillCome() {
        FollowUpDraft wrong = new FollowUpDraft(" ", Priority.HIGH, TODAY.minusDays(1), null);
        assertThat(reasons(FollowUpLifecycle.decide(
                        state(FollowUpStage.OPEN, 0),
                        new FollowUpDecision.Amend(wrong, ""),
                        Person.SECRETARIAT.user(),
                        TODAY)))
                .containsExactlyInAnyOrder("FOLLOW_UP_TASK_REQUIRED", "FOLLOW_UP_DUE_PASSED");
    }
}
