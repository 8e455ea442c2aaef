package id.wajahkota.platform.shared;

/** Cuts text by whole characters, so that none is left in half. */
public final class Shortened {

    private Shortened() {}

    /**
     * The beginning of the text, or all of it where it is no longer.
     *
     * @param most code points
     */
    public static String of(String text, int most) {
        return isNeeded(text, most) ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
    }

    /** Whether the text is longer than so many code points. */
    public static boolean isNeeded(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
