package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an OPD admin writes about a campaign. It may be unfinished: what is missing is null or empty.
 *
 * @param starts first day, in the city
 * @param ends last day, in the city
 * @param participants departments that may add posts, besides the leading one
 * @param targetReach people to be reached
 * @param targetPostsPerOpd posts that each department is to publish
 */
public record CampaignDraft(
        String theme,
        String goal,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable OpdId lead,
        Set<OpdId> participants,
        @Nullable PillarId pillar,
        String hashtags,
        String budgetNote,
        @Nullable Integer targetReach,
        @Nullable Integer targetPostsPerOpd,
        CampaignColour colour)
        implements Serializable {

    public static final int THEME_LIMIT = 200;
    public static final int GOAL_LIMIT = 4_000;
    public static final int HASHTAGS_LIMIT = 500;
    public static final int BUDGET_NOTE_LIMIT = 2_000;

    /** An empty one, led by that department. */
    public static CampaignDraft empty(@Nullable OpdId lead) {
        return new CampaignDraft("", "", null, null, lead, Set.of(), null, "", "", null, null, CampaignColour.TEAL);
    }
}
