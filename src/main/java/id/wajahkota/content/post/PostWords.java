package id.wajahkota.content.post;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The texts of a post, in the order of its form. Each is typed, kept within its limit, compared with the revision before,
 * planned and exported in Excel, and read alike: a new one is a constant here, its place in {@link PostDraft} and
 * {@link PostText}, and its words.
 */
public enum PostWords {
    TITLE("title", Shape.LINE, 200, PostDraft::title),
    CAPTION("caption", Shape.PARAGRAPHS, Channel.LONGEST_TEXT, PostDraft::caption),
    HASHTAGS("hashtags", Shape.LINE, 500, PostDraft::hashtags),
    VIDEO_LINK("videoLink", Shape.LINK, PostDraft.LINK_LIMIT, PostDraft::videoLink),
    /** Never published, and remarked on by nobody. */
    INTERNAL_NOTE("internalNote", Shape.PARAGRAPHS, 4_000, PostDraft::internalNote);

    /** How a text is written. */
    public enum Shape {
        LINE,
        PARAGRAPHS,
        /** The address of something on the web. */
        LINK
    }

    private final String key;
    private final Shape shape;
    private final int limit;
    private final Function<PostDraft, String> reading;

    PostWords(String key, Shape shape, int limit, Function<PostDraft, String> reading) {
        this.key = key;
        this.shape = shape;
        this.limit = limit;
        this.reading = reading;
    }

    /** The name of its form field, of its column in workbooks, and with {@code post.} before it of its label. */
    public String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    /** How many characters it holds at most. */
    public int limit() {
        return limit;
    }

    /** What it says in that post. */
    public String in(PostDraft draft) {
        return reading.apply(draft);
    }

    /** Whether it is published, so that whoever reviews the post can remark on it. */
    public boolean isPublished() {
        return this != INTERNAL_NOTE;
    }

    /** Those that stand below all others in the form and for readers; the others have a place of their own. */
    public static Stream<PostWords> further() {
        return Arrays.stream(values()).filter(words -> words.compareTo(HASHTAGS) > 0);
    }

    static Optional<PostWords> of(String key) {
        return Arrays.stream(values()).filter(words -> words.key.equals(key)).findFirst();
    }
}
