package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.Blank;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    /** How many characters an address may have. */
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
        return of(opd, null, null, Set.of(), slot, words -> "", Map.of(), List.of());
    }

    /** One with those words, whichever there are. */
    public static PostDraft of(
            @Nullable OpdId opd,
            @Nullable CampaignId campaign,
            @Nullable PillarId pillar,
            Set<Channel> channels,
            @Nullable Instant slot,
            Function<PostWords, String> words,
            Map<Channel, String> channelCaptions,
            List<PostMedia> media) {
        return new PostDraft(
                opd,
                words.apply(PostWords.TITLE),
                campaign,
                pillar,
                channels,
                slot,
                words.apply(PostWords.CAPTION),
                channelCaptions,
                words.apply(PostWords.HASHTAGS),
                media,
                words.apply(PostWords.VIDEO_LINK),
                words.apply(PostWords.INTERNAL_NOTE));
    }

    /** The same at another time. */
    public PostDraft at(@Nullable Instant time) {
        return planned(opd, campaign, pillar, channels, time);
    }

    /** The same for another department or campaign. */
    public PostDraft within(@Nullable OpdId department, @Nullable CampaignId other) {
        return planned(department, other, pillar, channels, slot);
    }

    /** The same with another common caption. */
    public PostDraft captioned(String other) {
        return saying(words -> words == PostWords.CAPTION ? other : words.in(this));
    }

    /** The same words, planned otherwise. */
    public PostDraft planned(
            @Nullable OpdId department,
            @Nullable CampaignId of,
            @Nullable PillarId about,
            Set<Channel> on,
            @Nullable Instant time) {
        return of(department, of, about, on, time, this::says, channelCaptions, media);
    }

    /** The same plan with other words. */
    public PostDraft saying(Function<PostWords, String> words) {
        return of(opd, campaign, pillar, channels, slot, words, channelCaptions, media);
    }

    private String says(PostWords words) {
        return words.in(this);
    }

    /** Whether nothing worth keeping has been written. */
    public boolean holdsNothing() {
        return saysNothingBut(Set.of());
    }

    /** Whether somebody only thought of it yet: a title, and no time, pillar or words. */
    public boolean isIdea() {
        return slot == null && pillar == null && saysNothingBut(Set.of(PostWords.TITLE));
    }

    private boolean saysNothingBut(Set<PostWords> said) {
        return channelCaptions.isEmpty()
                && media.isEmpty()
                && Arrays.stream(PostWords.values())
                        .allMatch(words -> said.contains(words) || Blank.is(words.in(this)));
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
