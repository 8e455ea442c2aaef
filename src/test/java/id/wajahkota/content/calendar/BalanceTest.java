package id.wajahkota.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.shared.Wib;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final OpdId FIRST = new OpdId(UUID.randomUUID());
    private static final OpdId SECOND = new OpdId(UUID.randomUUID());
    private static final PillarId TOURISM = new PillarId(UUID.randomUUID());
    private static final PillarId CULTURE = new PillarId(UUID.randomUUID());
    private static final CampaignId CAMPAIGN = new CampaignId(UUID.randomUUID());
    private static final DaySpan WEEK = DaySpan.weekOf(LocalDate.of(2026, 11, 25));
    private static final Duration WINDOW = Duration.ofHours(4);

    private static PlannedPost post(OpdId opd, String slot, PillarId pillar, CampaignId campaign, Channel... channels) {
        return new PlannedPost(
                opd,
                "Judul",
                Wib.instant(LocalDateTime.parse(slot)),
                pillar,
                Optional.ofNullable(campaign),
                Set.of(channels),
                Optional.empty());
    }

    private static Balance balance(PlannedPost... posts) {
        return Balance.of(List.of(posts), WEEK, WINDOW, LocalDate.of(2026, 11, 26));
    }

    @Test
    void aGapIsADayToComeWithoutAPost() {
        Balance weighed = balance(
                post(FIRST, "2026-11-26T23:59", TOURISM, null, Channel.X),
                post(FIRST, "2026-11-28T00:00", TOURISM, null, Channel.X));
        assertThat(weighed.gaps()).containsExactly(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 29));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "same pillar,   2026-11-26T12:59, X,        true",
        "same pillar,   2026-11-26T13:00, X,        false",
        "same pillar,   2026-11-26T09:00, X,        true",
        "same pillar,   2026-11-26T10:00, FACEBOOK, false",
        "same campaign, 2026-11-26T10:00, X,        true",
        "neither,       2026-11-26T10:00, X,        false"
    })
    void twoDepartmentsOverlapWhenTheySayTheSameInOnePlace(String what, String slot, Channel channel, boolean overlap) {
        PillarId pillar = what.equals("same pillar") ? TOURISM : CULTURE;
        CampaignId campaign = what.equals("same campaign") ? CAMPAIGN : null;
        Balance weighed = balance(
                post(FIRST, "2026-11-26T09:00", TOURISM, CAMPAIGN, Channel.X, Channel.TIKTOK),
                post(SECOND, slot, pillar, campaign, channel));
        assertThat(weighed.overlaps()).hasSize(overlap ? 1 : 0);
    }

    @Test
    void aDepartmentDoesNotOverlapWithItself() {
        assertThat(balance(
                                post(FIRST, "2026-11-26T09:00", TOURISM, null, Channel.X),
                                post(FIRST, "2026-11-26T09:05", TOURISM, null, Channel.X))
                        .overlaps())
                .isEmpty();
    }

    @Test
    void pillarsAndDepartmentsAreCountedTheMostFirst() {
        PlannedPost culture = post(SECOND, "2026-11-26T09:00", CULTURE, null, Channel.X);
        PlannedPost late = new PlannedPost(
                SECOND,
                "Terlambat",
                culture.slot(),
                CULTURE,
                Optional.empty(),
                Set.of(Channel.X),
                Optional.of(culture.slot().plusSeconds(1)));
        Balance weighed = balance(post(FIRST, "2026-11-26T08:00", TOURISM, null, Channel.X), culture, late);
        assertThat(weighed.pillars()).containsExactly(Map.entry(CULTURE, 2), Map.entry(TOURISM, 1));
        assertThat(weighed.opds())
                .containsExactly(new Balance.Activity(SECOND, 1, 1, 1), new Balance.Activity(FIRST, 1, 0, 0));
    }
}
