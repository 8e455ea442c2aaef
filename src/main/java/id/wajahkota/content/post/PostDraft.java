package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.Blank;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an OPD admin writes about a post. It may be unfinished: what is missing is null or empty.
 *
 * @param slot the planned time, in UTC
 * @param caption the text for every channel that has none of its own
 * @param channelCaptions a channel's own text, where it has one
 * @param hashtags separated by blanks, each with its number sign
 * @param videoLink where a video lies that belongs to the post, or empty
 * @param internalNote never published
 */
public record PostDraft(
        @Nullable OpdId opd,
        String title,
        @Nullable CampaignId campaign,
        @Nullable PillarId pillar,
        Set<Channel> channels,
        @Nullable Instant slot,
        String caption,
        Map<Channel, String> channelCaptions,
        String hashtags,
        List<PostMedia> media,
        String videoLink,
        String internalNote)
        implements Serializable {

    public static final int TITLE_LIMIT = 200;
    public static final int HASHTAGS_LIMIT = 500;
    public static final int NOTE_LIMIT = 4_000;
    public static final int LINK_LIMIT = 500;

    /** What an older portal kept of somebody's typing lacks the fields that came later. */
    public PostDraft {
        channelCaptions = Objects.requireNonNullElse(channelCaptions, Map.of());
        media = Objects.requireNonNullElse(media, List.of());
        videoLink = Objects.requireNonNullElse(videoLink, "");
        internalNote = Objects.requireNonNullElse(internalNote, "");
    }

    /** An empty one, for a slot that may have been chosen on the calendar. */
    public static PostDraft empty(@Nullable OpdId opd, @Nullable Instant slot) {
        return new PostDraft(opd, "", null, null, Set.of(), slot, "", Map.of(), "", List.of(), "", "");
    }

    /** The same at another time. */
    public PostDraft at(@Nullable Instant time) {
        return with(opd, campaign, time, caption);
    }

    /** The same for another department or campaign. */
    public PostDraft within(@Nullable OpdId department, @Nullable CampaignId other) {
        return with(department, other, slot, caption);
    }

    /** The same with another common caption. */
    public PostDraft captioned(String words) {
        return with(opd, campaign, slot, words);
    }

    private PostDraft with(@Nullable OpdId department, @Nullable CampaignId of, @Nullable Instant time, String words) {
        return new PostDraft(
                department,
                title,
                of,
                pillar,
                channels,
                time,
                words,
                channelCaptions,
                hashtags,
                media,
                videoLink,
                internalNote);
    }

    /** Whether nothing worth keeping has been written. */
    public boolean holdsNothing() {
        return Blank.is(title)
                && Blank.is(caption)
                && Blank.is(hashtags)
                && channelCaptions.isEmpty()
                && media.isEmpty()
                && Blank.is(internalNote)
                && Blank.is(videoLink);
    }

    /** Whether that channel has a text of its own. */
    public boolean hasOwnCaption(Channel channel) {
        return !Blank.is(channelCaptions.getOrDefault(channel, ""));
    }

    /** What is published there: the channel's caption or the common one, and the hashtags on a line of their own. */
    public String textOn(Channel channel) {
        String words = hasOwnCaption(channel) ? channelCaptions.get(channel) : caption;
        return Blank.is(hashtags) ? words : words + "\n" + hashtags;
    }

    /** How long that platform finds what is published there. */
    public int lengthOn(Channel channel) {
        return channel.lengthOf(textOn(channel));
    }

    /** Whether the platform would refuse it as too long. */
    public boolean isTooLongFor(Channel channel) {
        return lengthOn(channel) > channel.textLimit();
    }
}
