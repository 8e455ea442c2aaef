package id.wajahkota.content.post;

import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.PictureReaders;
import id.wajahkota.review.approval.Reviews;
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

    PostPictures(PostRepository posts, Campaigns campaigns, Reviews reviews) {
        this.reviews = reviews;
        this.posts = posts;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(MediaId picture) {
        Set<UUID> sent = campaigns.sent().stream().map(CampaignId::value).collect(Collectors.toSet());
        return posts.showsPicture(picture.value(), reviews.asked(PostMoves.TYPE), sent);
    }
}
