package id.wajahkota.content.post;

import id.wajahkota.content.media.MediaId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A picture of a post, in the post's order. */
@Embeddable
record AttachedMedia(
        UUID mediaId,
        String altText,
        @Enumerated(EnumType.STRING) PictureFocus focus) {

    static AttachedMedia of(PostMedia picture) {
        return new AttachedMedia(picture.media().value(), picture.altText(), picture.focus());
    }

    PostMedia picture() {
        return new PostMedia(new MediaId(mediaId), altText, focus);
    }
}
