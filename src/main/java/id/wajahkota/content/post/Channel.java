package id.wajahkota.content.post;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a post is published (kanal), with the longest text each platform takes, counted as the platform counts. */
public enum Channel {
    INSTAGRAM(2_200),
    FACEBOOK(63_206),
    X(280) {
        @Override
        public int lengthOf(String text) {
            return TextLength.weightedByX(text);
        }
    },
    YOUTUBE(5_000),
    TIKTOK(2_200),
    WEBSITE(63_206);

    /** The longest text any channel takes, in characters. */
    public static final int LONGEST_TEXT = 63_206;

    private final int textLimit;

    Channel(int textLimit) {
        this.textLimit = textLimit;
    }

    /** The longest text the platform takes, in its own count. */
    public int textLimit() {
        return textLimit;
    }

    /** The channels that such a list names, as it is stored: their names with commas between. */
    public static Set<Channel> ofCodes(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(Channel::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    /** Where two posts would both appear. */
    public static Set<Channel> inBoth(Set<Channel> first, Set<Channel> second) {
        return first.stream()
                .filter(second::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    /** How long the platform finds that text. */
    public int lengthOf(String text) {
        return TextLength.graphemes(text);
    }
}
