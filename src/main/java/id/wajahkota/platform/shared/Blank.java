package id.wajahkota.platform.shared;

import java.text.Normalizer;
import java.util.Set;

/**
 * What nobody sees: the one notion of blank, by Unicode. Besides white space it knows the no-break blanks, the zero-width
 * ones, the fillers of Hangul and Braille, and marks that only direct or join other letters (Unicode:
 * White_Space, Default_Ignorable_Code_Point).
 */
public final class Blank {

    /** Marks that direct or join others, marks without a letter to stand on, and letters that no standard gives a face. */
    private static final Set<Integer> UNSEEN_KINDS = Set.of(
            (int) Character.FORMAT,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    /** Stands for something that is not there. */
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private Blank() {}

    /** Whether nothing of the text would be seen. */
    public static boolean is(CharSequence text) {
        return text.codePoints().allMatch(letter -> isSpace(letter) || isUnseen(letter));
    }

    /**
     * The text as it is kept: composed (NFC), so that the same word is the same letters whoever typed it, and without
     * blanks at its ends.
     */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && isSpace(composed.codePointAt(start))) {
            start += Character.charCount(composed.codePointAt(start));
        }
        while (end > start && isSpace(composed.codePointBefore(end))) {
            end -= Character.charCount(composed.codePointBefore(end));
        }
        return composed.substring(start, end);
    }

    /** Takes room and shows nothing, or takes none and parts words. */
    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || switch (letter) {
                    // Zero width space, word joiner, byte order mark, Mongolian vowel separator.
                    case 0x200B, 0x2060, 0xFEFF, 0x180E -> true;
                    // Fillers of Hangul, the blank of Braille.
                    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
                    default -> false;
                };
    }

    /** Is not seen by itself, and at the end of a text still belongs to the letter before: joiners, variations, tags. */
    private static boolean isUnseen(int letter) {
        return UNSEEN_KINDS.contains(Character.getType(letter)) || letter == OBJECT_REPLACEMENT;
    }
}
