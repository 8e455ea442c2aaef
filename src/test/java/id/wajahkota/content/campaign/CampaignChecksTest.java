package id.wajahkota.content.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignChecksTest {

    private static final OpdId OWN = new OpdId(UUID.randomUUID());
    private static final PortalUser ADMIN = TestPeople.adminOf(OWN);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static List<String> refusals(CampaignDraft draft) {
        return CampaignChecks.forSaving(draft, ADMIN).stream()
                .map(refusal -> refusal.field() + " " + refusal.reason())
                .toList();
    }

    private static CampaignDraft draft(String theme, LocalDate starts, LocalDate ends, OpdId lead, Integer reach) {
        return new CampaignDraft(
                theme, "Tujuan", starts, ends, lead, Set.of(), null, "", "", reach, null, CampaignColour.BLUE);
    }

    @Test
    void aCompleteOneMayLastADay() {
        assertThat(refusals(draft("Tema", DAY, DAY, OWN, null))).isEmpty();
    }

    static Stream<Arguments> badOnes() {
        return Stream.of(
                Arguments.of(draft(" ", DAY, DAY, OWN, null), "theme THEME_REQUIRED"),
                Arguments.of(draft("a".repeat(201), DAY, DAY, OWN, null), "theme THEME_TOO_LONG"),
                Arguments.of(draft("Tema", null, DAY, OWN, null), "starts START_REQUIRED"),
                Arguments.of(draft("Tema", DAY, null, OWN, null), "ends END_REQUIRED"),
                Arguments.of(draft("Tema", DAY, DAY.minusDays(1), OWN, null), "ends END_BEFORE_START"),
                Arguments.of(draft("Tema", DAY, DAY.plusYears(2).plusDays(1), OWN, null), "ends TOO_LONG_A_CAMPAIGN"),
                Arguments.of(draft("Tema", DAY, DAY, null, null), "lead LEAD_REQUIRED"),
                Arguments.of(draft("Tema", DAY, DAY, new OpdId(UUID.randomUUID()), null), "lead LEAD_NOT_YOURS"),
                Arguments.of(draft("Tema", DAY, DAY, OWN, 0), "targetReach TARGET_NOT_POSITIVE"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badOnes")
    void whatIsWrongIsSaidAtItsField(CampaignDraft draft, String refusal) {
        assertThat(refusals(draft)).containsExactly(refusal);
    }
}
