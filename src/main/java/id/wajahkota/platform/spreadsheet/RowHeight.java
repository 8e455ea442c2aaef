package id.wajahkota.platform.spreadsheet;

/** How high a row must be for its wrapped words: programs that open a workbook do not always make it so themselves. */
final class RowHeight {

    private static final double POINTS_OF_A_LINE = 15;

    /** Excel's own limit. */
    private static final double HIGHEST = 409;

    /** The width of a column is told in digits, and words are a little wider. */
    private static final double FILLED = 0.9;

    private RowHeight() {}

    /** How many lines a value takes in its column. */
    static int lines(Column<?> column, Object value) {
        if (!(value instanceof String words) || column.width() < SheetLayout.WRAPPED_FROM) {
            return 1;
        }
        return lines(column.width(), words);
    }

    /** How many lines words take in a column as wide as that, in letters. */
    static int lines(int width, String words) {
        double room = width * FILLED;
        return Math.max(
                1,
                words.lines()
                        .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / room)))
                        .sum());
    }

    static double points(int lines) {
        return Math.min(HIGHEST, lines * POINTS_OF_A_LINE);
    }
}
