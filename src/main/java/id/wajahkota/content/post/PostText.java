package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that people have written about a post, with what lists and searches derive from it. */
@Embeddable
class PostText {

    private UUID opdId;
    private @Nullable UUID campaignId;
    private UUID pillarId;
    private String title;

    @Column(columnDefinition = "mediumtext")
    private String caption;

    private String hashtags;
    private Instant slot;
    private String videoLink;
    private String internalNote;

    /** The channels in one column, so that the calendar reads a tile in one row. */
    private String channelCodes;

    /** Title, captions and hashtags in one column, since a full-text index covers one table. */
    @Column(columnDefinition = "mediumtext")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "post_channel", joinColumns = @JoinColumn(name = "post_id"))
    private Set<PostChannel> channels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "post_media", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<AttachedMedia> media = new ArrayList<>();

    PostText(PostDraft draft) {
        write(draft);
    }

    protected PostText() {}

    final void write(PostDraft draft) {
        opdId = Objects.requireNonNull(draft.opd()).value();
        campaignId = draft.campaign() == null ? null : draft.campaign().value();
        pillarId = Objects.requireNonNull(draft.pillar()).value();
        title = Blank.clean(draft.title());
        caption = draft.caption();
        hashtags = Blank.clean(draft.hashtags());
        slot = Objects.requireNonNull(draft.slot());
        videoLink = Blank.clean(draft.videoLink());
        internalNote = draft.internalNote();
        replace(channels, draft.channels().stream().map(channel -> channel(draft, channel)));
        replace(media, draft.media().stream().map(AttachedMedia::of));
        channelCodes = channels.stream()
                .map(channel -> channel.channel().name())
                .sorted()
                .collect(Collectors.joining(","));
        searchText = Stream.concat(
                        Stream.of(title, caption, hashtags),
                        channels.stream().map(PostChannel::caption).filter(Objects::nonNull))
                .collect(Collectors.joining("\n"));
    }

    void moveTo(Instant time) {
        slot = time;
    }

    void link(Map<Channel, String> links) {
        replace(channels, List.copyOf(channels).stream().map(out -> out.linkedTo(links.get(out.channel()))));
    }

    Map<Channel, String> links() {
        return channels.stream()
                .filter(out -> out.publicLink() != null)
                .collect(Collectors.toMap(PostChannel::channel, PostChannel::publicLink));
    }

    PostDraft draft() {
        Set<Channel> wanted = channels.stream().map(PostChannel::channel).collect(Collectors.toUnmodifiableSet());
        Map<Channel, String> own = channels.stream()
                .filter(channel -> channel.caption() != null)
                .collect(Collectors.toUnmodifiableMap(PostChannel::channel, PostChannel::caption));
        return PostDraft.of(
                new OpdId(opdId),
                campaignId == null ? null : new CampaignId(campaignId),
                new PillarId(pillarId),
                wanted,
                slot,
                this::says,
                own,
                media.stream().map(AttachedMedia::picture).toList());
    }

    private String says(PostWords words) {
        return switch (words) {
            case TITLE -> title;
            case CAPTION -> caption;
            case HASHTAGS -> hashtags;
            case VIDEO_LINK -> videoLink;
            case INTERNAL_NOTE -> internalNote;
        };
    }

    /** Leaves what is equal untouched, so that saving without a change writes nothing. */
    private static <T> void replace(Collection<T> kept, Stream<T> wanted) {
        List<T> next = wanted.toList();
        if (!List.copyOf(kept).equals(next)) {
            kept.removeIf(Predicate.not(next::contains));
            if (kept instanceof List) {
                kept.clear();
                kept.addAll(next);
            } else {
                next.stream().filter(Predicate.not(kept::contains)).forEach(kept::add);
            }
        }
    }

    private static PostChannel channel(PostDraft draft, Channel channel) {
        String own = draft.hasOwnCaption(channel) ? draft.channelCaptions().get(channel) : null;
        return new PostChannel(channel, own, null);
    }
}
