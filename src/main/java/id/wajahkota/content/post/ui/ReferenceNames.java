package id.wajahkota.content.post.ui;

import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What departments, campaigns and pillars are called, by their ids. */
final class ReferenceNames {

    private ReferenceNames() {}

    static Map<Object, String> of(
            Collection<OpdSummary> opds, List<PillarSummary> pillars, List<CampaignSummary> campaigns) {
        Map<Object, String> names = new HashMap<>();
        opds.forEach(opd -> names.put(opd.id(), opd.name()));
        pillars.forEach(pillar -> names.put(pillar.id(), pillar.name()));
        campaigns.forEach(campaign -> names.put(campaign.id(), campaign.theme()));
        return names;
    }
}
