package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.OpdId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as lists and choices show it.
 *
 * @param starts first day, in the city
 * @param ends last day, in the city
 * @param pillar that its posts are meant for, where it has one
 * @param opds every department that takes part, the leading one included
 */
public record CampaignSummary(
        CampaignId id,
        String theme,
        CampaignStage stage,
        CampaignColour colour,
        LocalDate starts,
        LocalDate ends,
        OpdId lead,
        Set<OpdId> opds,
        @Nullable PillarId pillar,
        String hashtags) {

    /** Whether that department may add posts to it. */
    public boolean includes(OpdId opd) {
        return opds.contains(opd);
    }
}
