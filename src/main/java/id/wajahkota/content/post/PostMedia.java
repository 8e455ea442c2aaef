package id.wajahkota.content.post;

import id.wajahkota.content.media.MediaId;
import java.io.Serializable;

/**
 * A picture of a post.
 *
 * @param altText what somebody is told who cannot see it
 */
public record PostMedia(MediaId media, String altText) implements Serializable {

    public static final int ALT_TEXT_LIMIT = 1_000;

    /** The most pictures any of the channels takes in one post. */
    public static final int MOST = 10;
}
