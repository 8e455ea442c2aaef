package id.wajahkota.content.post;

import id.wajahkota.content.media.MediaId;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A picture of a post, in the post's order. */
@Embeddable
record AttachedMedia(UUID mediaId, String altText) {

    static AttachedMedia of(PostMedia picture) {
        return new AttachedMedia(picture.media().value(), picture.altText());
    }

    PostMedia picture() {
        return new PostMedia(new MediaId(mediaId), altText);
    }
}
