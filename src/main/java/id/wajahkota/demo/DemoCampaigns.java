package id.wajahkota.demo;

import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Campaigns around today, begun and submitted by the demo people of the departments that lead them. */
@DemoComponent
@Order(4)
class DemoCampaigns implements DemoPart {

    private static final Period BEFOREHAND = Period.ofDays(14);

    private final Campaigns campaigns;
    private final DemoCampaignReviews reviews;
    private final DemoStage stage;
    private final DemoWords words;
    private final PortalClock clock;

    DemoCampaigns(
            Campaigns campaigns, DemoCampaignReviews reviews, DemoStage stage, DemoWords words, PortalClock clock) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.stage = stage;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void load() {
        LocalDate today = Wib.date(clock.instant());
        DemoFile.read("campaigns.csv", row -> row).forEach(row -> begin(row, today));
    }

    private void begin(UnaryOperator<String> row, LocalDate today) {
        LocalDate starts = today.plusDays(Long.parseLong(row.apply("starts")));
        CampaignDraft draft = new CampaignDraft(
                row.apply("theme"),
                row.apply("goal"),
                starts,
                today.plusDays(Long.parseLong(row.apply("ends"))),
                words.opd(row.apply("lead")),
                Arrays.stream(row.apply("participants").split(" "))
                        .map(words::opd)
                        .collect(Collectors.toSet()),
                words.pillar(row.apply("pillar")),
                row.apply("hashtags"),
                row.apply("budgetNote"),
                number(row.apply("targetReach")),
                number(row.apply("targetPostsPerOpd")),
                CampaignColour.valueOf(row.apply("colour")));
        Instant begun = Wib.startOf(starts.minus(BEFOREHAND));
        String author = "opd." + row.apply("lead").toLowerCase(Locale.ROOT);
        AtomicReference<CampaignId> made = new AtomicReference<>();
        stage.act(author, begun, () -> made.set(campaigns.create(draft)));
        reviews.travel(row, author, made.get());
    }

    private static @Nullable Integer number(String text) {
        return Blank.is(text) ? null : Integer.valueOf(text);
    }
}
