package id.wajahkota.content.post.ui;

import id.wajahkota.content.post.Channel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How a channel shows a post. The shape of its picture stands in {@code composer.css} under the format's class; the
 * lengths are about those at which each platform folds a text on a telephone.
 */
enum PreviewFormat {
    INSTAGRAM_FEED(Channel.INSTAGRAM, 125),
    /** A story shows the picture alone. */
    INSTAGRAM_STORY(Channel.INSTAGRAM, 0),
    FACEBOOK(Channel.FACEBOOK, 477),
    X(Channel.X, 280),
    YOUTUBE(Channel.YOUTUBE, 157),
    TIKTOK(Channel.TIKTOK, 100),
    WEBSITE(Channel.WEBSITE, Channel.LONGEST_TEXT);

    private final Channel channel;
    private final int foldedAfter;

    PreviewFormat(Channel channel, int foldedAfter) {
        this.channel = channel;
        this.foldedAfter = foldedAfter;
    }

    /** Those of such channels, in the order in which channels stand everywhere. */
    static List<PreviewFormat> of(Collection<Channel> channels) {
        return Arrays.stream(values())
                .filter(format -> channels.contains(format.channel))
                .toList();
    }

    Channel channel() {
        return channel;
    }

    /** After how many characters (code points) a reader must ask for the rest; none are shown at 0. */
    int foldedAfter() {
        return foldedAfter;
    }

    /** Where the post's title is part of what is published. */
    boolean showsTitle() {
        return this == YOUTUBE || this == WEBSITE;
    }

    String className() {
        return "preview-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
