package id.wajahkota.content.post;

import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.PictureReaders;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.review.approval.Reviews;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is asked about a post, or about its campaign, sees its pictures. */
@Component
class PostPictures implements PictureReaders {

    private final PostRepository posts;
    private final Campaigns campaigns;
    private final Reviews reviews;
    private final AutosaveRepository autosaves;
    private final Revisions revisions;

    PostPictures(
            PostRepository posts,
            Campaigns campaigns,
            Reviews reviews,
            AutosaveRepository autosaves,
            Revisions revisions) {
        this.autosaves = autosaves;
        this.revisions = revisions;
        this.reviews = reviews;
        this.posts = posts;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<MediaId> used(Collection<MediaId> pictures) {
        Set<UUID> shown = posts.showing(pictures.stream().map(MediaId::value).toList());
        return pictures.stream()
                .filter(picture -> shown.contains(picture.value())
                        || autosaves.existsByTypedContaining(picture.value().toString())
                        || revisions.mention(PostMoves.TYPE, picture.value().toString()))
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(MediaId picture) {
        Set<UUID> sent = campaigns.sent().stream().map(CampaignId::value).collect(Collectors.toSet());
        return posts.showsPicture(picture.value(), reviews.asked(PostMoves.TYPE), sent);
    }
}
