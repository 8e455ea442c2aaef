package id.wajahkota.platform.spreadsheet;

/** How spreadsheets name columns: A to Z, AA and so on. */
final class ColumnName {

    private static final int LETTERS = 26;

    private ColumnName() {}

    /**
     * The name.
     *
     * @param column counted from 0
     */
    static String of(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : of(column / LETTERS - 1) + last;
    }
}
