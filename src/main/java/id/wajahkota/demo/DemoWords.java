package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Finds what demo files call by its name. */
@DemoComponent
class DemoWords {

    private static final Locale INDONESIAN = Locale.of("id");

    private final DemoStage stage;
    private final OpdDirectory opds;
    private final Pillars pillars;
    private final Campaigns campaigns;
    private final PortalClock clock;

    DemoWords(DemoStage stage, OpdDirectory opds, Pillars pillars, Campaigns campaigns, PortalClock clock) {
        this.stage = stage;
        this.opds = opds;
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The department with that code. */
    OpdId opd(String code) {
        return one(opds::all, opd -> opd.code().equals(code)).id();
    }

    /** The pillar with that Indonesian name. */
    PillarId pillar(String name) {
        return one(() -> pillars.all(INDONESIAN), pillar -> pillar.name().equals(name))
                .id();
    }

    /** The campaign with that theme, or none where the file names none. */
    Optional<CampaignId> campaign(String theme) {
        return Blank.is(theme)
                ? Optional.empty()
                : Optional.of(one(campaigns::all, campaign -> campaign.theme().equals(theme))
                        .id());
    }

    private <T> T one(Supplier<List<T>> all, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        stage.act("sekretariat", clock.instant(), () -> found.addAll(all.get()));
        return found.stream().filter(wanted).findFirst().orElseThrow();
    }
}
