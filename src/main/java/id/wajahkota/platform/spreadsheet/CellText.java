package id.wajahkota.platform.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a cell can hold them. Letters that XML cannot carry are written as OOXML says ({@code _x0007_}; ECMA-376 part
 * 1, 22.9.2.19) and read back; what is longer than a cell is cut, and shows it.
 */
final class CellText {

    /** The most that Excel keeps in a cell, in UTF-16 units. */
    static final int LIMIT = 32_767;

    private static final String CUT = "…";
    private static final String BEGIN_FORMULAS = "=+-@\t\r";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** What is put into the file. */
    static String of(String words) {
        String cut = cut(words);
        boolean plain = cut.indexOf("_x") < 0 && cut.codePoints().allMatch(CellText::isCarried);
        return plain ? cut : escape(ESCAPED.matcher(cut).replaceAll("_x005F_x$1_"));
    }

    /** What was meant by what stands in a file. */
    static String read(String stored) {
        return stored.indexOf("_x") < 0
                ? stored
                : ESCAPED.matcher(stored)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String cut(String words) {
        if (words.length() <= LIMIT) {
            return words;
        }
        int end = LIMIT - CUT.length();
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (isCarried(letter)) {
                escaped.appendCodePoint(letter);
            } else {
                escaped.append("_x%04X_".formatted(letter));
            }
        });
        return escaped.toString();
    }

    /** Whether a program could take it for a formula once somebody edits the cell. */
    static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && BEGIN_FORMULAS.indexOf(words.charAt(0)) >= 0;
    }

    /** Whether it begins or ends with blanks, which readers drop unless told otherwise. */
    static boolean hasBlankEnds(String words) {
        return !words.isEmpty()
                && (Character.isWhitespace(words.charAt(0))
                        || Character.isWhitespace(words.charAt(words.length() - 1)));
    }

    /** A carriage return is carried by no XML: readers make it a line feed. */
    private static boolean isCarried(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        boolean halfOfAPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !halfOfAPair && letter != 0xFFFE && letter != 0xFFFF;
    }
}
