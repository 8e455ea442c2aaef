package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which posts somebody wants to see. An empty set asks for all.
 *
 * @param text words that the title or the caption begins a word with, or empty
 */
public record CalendarFilter(
        Set<OpdId> opds,
        Set<PillarId> pillars,
        Set<Channel> channels,
        @Nullable CampaignId campaign,
        Set<PostStage> stages,
        @Nullable UserId author,
        String text)
        implements Serializable {

    /** The longest search that is taken. */
    public static final int TEXT_LIMIT = 200;

    /** Everything. */
    public static CalendarFilter all() {
        return new CalendarFilter(Set.of(), Set.of(), Set.of(), null, Set.of(), null, "");
    }

    /** Everything in one campaign. */
    public static CalendarFilter of(CampaignId campaign) {
        return new CalendarFilter(Set.of(), Set.of(), Set.of(), campaign, Set.of(), null, "");
    }

    /** Everything of those departments in those stages. */
    public static CalendarFilter of(Set<OpdId> opds, Set<PostStage> stages) {
        return new CalendarFilter(opds, Set.of(), Set.of(), null, stages, null, "");
    }

    /** The same, of one stage only. */
    public CalendarFilter in(PostStage stage) {
        return new CalendarFilter(opds, pillars, channels, campaign, Set.of(stage), author, text);
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(all());
    }
}
