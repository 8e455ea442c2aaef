package id.wajahkota.content.campaign.ui;

import id.wajahkota.content.campaign.CampaignProgress;
import java.util.List;
import java.util.function.ToLongFunction;

/** How far a campaign has come, over all its departments. */
record ProgressFigures(long planned, long approved, long published, long late) {

    static ProgressFigures of(List<CampaignProgress.OfOpd> opds) {
        return new ProgressFigures(
                sum(opds, CampaignProgress.OfOpd::planned),
                sum(opds, CampaignProgress.OfOpd::approved),
                sum(opds, CampaignProgress.OfOpd::published),
                sum(opds, CampaignProgress.OfOpd::late));
    }

    private static long sum(List<CampaignProgress.OfOpd> opds, ToLongFunction<CampaignProgress.OfOpd> figure) {
        return opds.stream().mapToLong(figure).sum();
    }

    /** The share that is out, from 0 to 1. */
    double share() {
        return planned == 0 ? 0 : (double) published / planned;
    }
}
