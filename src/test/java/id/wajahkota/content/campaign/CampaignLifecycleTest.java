package id.wajahkota.content.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.review.approval.ReviewAction;
import id.wajahkota.review.approval.ReviewOutcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage × decision × person, against the rules written a second time. */
class CampaignLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OpdId LEAD = new OpdId(UUID.randomUUID());
    private static final OpdId OTHER = new OpdId(UUID.randomUUID());
    private static final CampaignDraft DRAFT = new CampaignDraft(
            "Kota yang ramah",
            "Warga tersenyum",
            TODAY.minusDays(3),
            TODAY,
            LEAD,
            Set.of(OTHER),
            null,
            "",
            "",
            null,
            null,
            CampaignColour.TEAL);

    private static final Map<String, CampaignDecision> DECISIONS = Map.ofEntries(
            Map.entry("edit", new CampaignDecision.Edit(DRAFT)),
            Map.entry("submit", new CampaignDecision.Submit()),
            Map.entry("withdraw", new CampaignDecision.Withdraw()),
            Map.entry("advised", concluding(new ReviewOutcome.StepPassed(1, ReviewAction.ADVISE))),
            Map.entry("counted", concluding(new ReviewOutcome.AnswerCounted(ReviewAction.ADVISE))),
            Map.entry("approved", concluding(new ReviewOutcome.Approved())),
            Map.entry("changes", concluding(new ReviewOutcome.ChangesRequested())),
            Map.entry("rejected", concluding(new ReviewOutcome.Rejected())),
            Map.entry("justified", concluding(new ReviewOutcome.Justified())));

    /** What leads where, one line for each sentence of the rules; whatever is missing leads nowhere. */
    private static final Map<String, CampaignStage> TABLE = Map.ofEntries(
            Map.entry("DRAFT edit", CampaignStage.DRAFT),
            Map.entry("CHANGES_REQUESTED edit", CampaignStage.CHANGES_REQUESTED),
            Map.entry("APPROVED edit", CampaignStage.DRAFT),
            Map.entry("DRAFT submit", CampaignStage.IN_REVIEW),
            Map.entry("CHANGES_REQUESTED submit", CampaignStage.IN_REVIEW),
            Map.entry("IN_REVIEW withdraw", CampaignStage.DRAFT),
            Map.entry("IN_REVIEW advised", CampaignStage.IN_REVIEW),
            Map.entry("IN_REVIEW counted", CampaignStage.IN_REVIEW),
            Map.entry("IN_REVIEW approved", CampaignStage.APPROVED),
            Map.entry("IN_REVIEW changes", CampaignStage.CHANGES_REQUESTED),
            Map.entry("IN_REVIEW rejected", CampaignStage.REJECTED));

    private static CampaignDecision concluding(ReviewOutcome outcome) {
        return new CampaignDecision.Conclude(outcome, "");
    }

    private static PortalUser person(Role role, OpdId... opds) {
        return new PortalUser(new UserId(UUID.randomUUID()), "siapa", "Siapa", Set.of(role), Set.of(opds));
    }

    static Stream<Arguments> everyCase() {
        List<PortalUser> people = Stream.concat(
                        Stream.of(person(Role.OPD_ADMIN, LEAD), person(Role.OPD_ADMIN, OTHER)),
                        Stream.of(Role.values())
                                .filter(role -> role != Role.OPD_ADMIN)
                                .map(CampaignLifecycleTest::person))
                .toList();
        return Arrays.stream(CampaignStage.values())
                .flatMap(stage -> DECISIONS.keySet().stream()
                        .sorted()
                        .flatMap(decision -> people.stream().map(person -> Arguments.of(stage, decision, person))));
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @MethodSource("everyCase")
    void aDecisionLeadsWhereTheTableSays(CampaignStage stage, String name, PortalUser person) {
        CampaignDecision decision = DECISIONS.get(name);
        boolean entitled = decision instanceof CampaignDecision.Conclude || person.administers(LEAD);
        Optional<CampaignStage> expected =
                entitled ? Optional.ofNullable(TABLE.get(stage + " " + name)) : Optional.empty();
        CampaignState state = new CampaignState(stage, LEAD, DRAFT);
        Optional<CampaignStage> reached = switch (CampaignLifecycle.decide(state, decision, person, TODAY)) {
            case CampaignOutcome.Moved(CampaignStage to) -> Optional.of(to);
            case CampaignOutcome.Refused refused -> Optional.empty();
        };
        assertThat(reached).isEqualTo(expected);
        if (decision instanceof CampaignDecision.Own own) {
            assertThat(CampaignLifecycle.available(state, person).contains(own.action()))
                    .as("its button")
                    .isEqualTo(expected.isPresent());
        }
    }

    @Test
    void aCampaignIsNoLongerSubmittedTheDayAfterItEnded() {
        CampaignState state = new CampaignState(CampaignStage.DRAFT, LEAD, DRAFT);
        PortalUser admin = person(Role.OPD_ADMIN, LEAD);
        assertThat(CampaignLifecycle.decide(state, new CampaignDecision.Submit(), admin, TODAY))
                .isInstanceOf(CampaignOutcome.Moved.class);
        assertThat(CampaignLifecycle.decide(state, new CampaignDecision.Submit(), admin, TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        CampaignOutcome.Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().is(CampaignRefusal.CAMPAIGN_OVER))
                                .isTrue());
    }
}
