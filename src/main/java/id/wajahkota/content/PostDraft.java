package id.wajahkota.content;

import id.wajahkota.identity.OpdId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an OPD admin writes about a post. It may be unfinished: what is missing is null or empty.
 *
 * @param slot the planned time, in UTC
 * @param hashtags separated by blanks, each with its number sign
 */
public record PostDraft(
        @Nullable OpdId opd,
        String title,
        @Nullable PillarId pillar,
        Set<Channel> channels,
        @Nullable Instant slot,
        String caption,
        String hashtags)
        implements Serializable {

    public static final int TITLE_LIMIT = 200;
    public static final int HASHTAGS_LIMIT = 500;

    /** An empty one, for a slot that may have been chosen on the calendar. */
    public static PostDraft empty(@Nullable OpdId opd, @Nullable Instant slot) {
        return new PostDraft(opd, "", null, Set.of(), slot, "", "");
    }

    /** The same at another time. */
    public PostDraft at(@Nullable Instant time) {
        return new PostDraft(opd, title, pillar, channels, time, caption, hashtags);
    }

    /** Whether nothing worth keeping has been written. */
    public boolean holdsNothing() {
        return title.isBlank() && caption.isBlank() && hashtags.isBlank();
    }

    /** How many characters (code points) are published: the caption, and the hashtags on a line of their own. */
    public int textLength() {
        int tags = hashtags.isBlank() ? 0 : 1 + length(hashtags);
        return length(caption) + tags;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
