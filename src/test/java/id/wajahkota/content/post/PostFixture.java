package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds what an OPD admin might have typed; complete until a test says otherwise. */
public final class PostFixture {

    /** The first of the pillars that every database begins with. */
    public static final PillarId TOURISM = new PillarId(UUID.fromString("019376f0-0000-7000-8000-000000000101"));

    private @Nullable OpdId opd;
    private Set<Channel> channels = Set.of(Channel.INSTAGRAM);
    private @Nullable Instant slot;
    private Map<Channel, String> channelCaptions = Map.of();
    private List<PostMedia> media = List.of();
    private @Nullable CampaignId campaign;
    private PillarId pillar = TOURISM;

    private final Map<PostWords, String> texts = new EnumMap<>(Map.of(
            PostWords.TITLE, "Pagi di Kampung Tridi",
            PostWords.CAPTION, "Cat rumah baru saja disegarkan warga.",
            PostWords.HASHTAGS, "#NgalamRek"));

    private PostFixture(@Nullable OpdId opd, @Nullable Instant slot) {
        this.opd = opd;
        this.slot = slot;
    }

    public static PostFixture of(OpdId opd, Instant slot) {
        return new PostFixture(opd, slot);
    }

    public PostFixture titled(String words) {
        return saying(PostWords.TITLE, words);
    }

    public PostFixture on(Channel... chosen) {
        channels = Set.of(chosen);
        return this;
    }

    public PostFixture captioned(String words) {
        return saying(PostWords.CAPTION, words);
    }

    public PostFixture at(@Nullable Instant time) {
        slot = time;
        return this;
    }

    public PostFixture by(@Nullable OpdId department) {
        opd = department;
        return this;
    }

    public PostFixture captionedOn(Channel channel, String words) {
        channelCaptions = Map.of(channel, words);
        return this;
    }

    public PostFixture showing(PostMedia... pictures) {
        media = List.of(pictures);
        return this;
    }

    public PostFixture within(@Nullable CampaignId chosen) {
        campaign = chosen;
        return this;
    }

    public PostFixture about(PillarId chosen) {
        pillar = chosen;
        return this;
    }

    public PostFixture linking(String video) {
        return saying(PostWords.VIDEO_LINK, video);
    }

    public PostFixture noting(String note) {
        return saying(PostWords.INTERNAL_NOTE, note);
    }

    public PostDraft draft() {
        return PostDraft.of(
                opd, campaign, pillar, channels, slot, text -> texts.getOrDefault(text, ""), channelCaptions, media);
    }

    private PostFixture saying(PostWords text, String words) {
        texts.put(text, words);
        return this;
    }
}
