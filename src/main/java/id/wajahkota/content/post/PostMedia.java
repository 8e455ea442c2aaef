package id.wajahkota.content.post;

import id.wajahkota.content.media.MediaId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a post.
 *
 * @param altText what somebody is told who cannot see it
 * @param focus what stays of it on a channel of another shape
 */
public record PostMedia(MediaId media, String altText, PictureFocus focus) implements Serializable {

    public static final int ALT_TEXT_LIMIT = 1_000;

    /** The most pictures any of the channels takes in one post. */
    public static final int MOST = 10;

    /** What was kept before a focus could be chosen has none. */
    public PostMedia(MediaId media, String altText, @Nullable PictureFocus focus) {
        this.media = media;
        this.altText = altText;
        this.focus = focus == null ? PictureFocus.CENTRE : focus;
    }

    /** A picture that is cut off on all sides alike. */
    public PostMedia(MediaId media, String altText) {
        this(media, altText, PictureFocus.CENTRE);
    }
}
