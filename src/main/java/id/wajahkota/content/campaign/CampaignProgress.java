package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.OpdId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far the posts of campaigns have come. The module that holds the posts implements it, so that nothing refers back. */
public interface CampaignProgress {

    /** The figures of those campaigns, read in one statement; a campaign without posts is left out. */
    Map<CampaignId, List<OfOpd>> of(Collection<CampaignId> campaigns);

    /**
     * One department's posts in one campaign.
     *
     * @param planned every post that was not given up
     * @param approved of these, approved and not yet out
     * @param published of these, out
     * @param late of the published, out later than planned
     */
    record OfOpd(OpdId opd, long planned, long approved, long published, long late) {}
}
