package id.wajahkota.content;

/** Where a post is published (kanal), with the longest text each platform takes, in characters. */
public enum Channel {
    INSTAGRAM(2_200),
    FACEBOOK(63_206),
    X(280),
    YOUTUBE(5_000),
    TIKTOK(2_200),
    WEBSITE(63_206);

    /** The longest text any channel takes. */
    public static final int LONGEST_TEXT = 63_206;

    private final int textLimit;

    Channel(int textLimit) {
        this.textLimit = textLimit;
    }

    /** The longest text the platform takes, in characters. */
    public int textLimit() {
        return textLimit;
    }
}
