package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.campaign.PillarSummary;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the filters offer, read once for a screen, with the names that go with it. */
record FilterChoices(
        List<OpdSummary> opds,
        List<PillarSummary> pillars,
        List<CampaignSummary> campaigns,
        List<PersonSummary> authors)
        implements Serializable {

    OpdSummary opd(OpdId id) {
        return opds.stream().filter(opd -> opd.id().equals(id)).findFirst().orElseThrow();
    }

    /** A department's code, as lists and tiles name it. */
    String code(OpdId id) {
        return opd(id).code();
    }

    Optional<PillarSummary> pillar(@Nullable PillarId id) {
        return pillars.stream().filter(pillar -> pillar.id().equals(id)).findFirst();
    }

    /** A campaign that the person may see. */
    Optional<CampaignSummary> campaign(CampaignId id) {
        return campaigns.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    FilterAddress address() {
        return new FilterAddress(opds);
    }
}
