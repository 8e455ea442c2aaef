package id.wajahkota.spreadsheet;

/** Words as a cell can hold them. A cell of words is marked as such, so that nothing in it is ever taken for a formula. */
final class CellText {

    /** The most that Excel keeps in a cell. */
    static final int LIMIT = 32_767;

    private static final String CUT = "…";

    private CellText() {}

    /** Without what XML cannot carry, and never longer than a cell; what is cut shows it. */
    static String of(String words) {
        String clean = words.codePoints()
                .filter(CellText::isCarried)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (clean.length() <= LIMIT) {
            return clean;
        }
        int end = LIMIT - CUT.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isCarried(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        boolean halfOfAPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !halfOfAPair && letter != 0xFFFE && letter != 0xFFFF;
    }
}
