package id.wajahkota.platform.spreadsheet;

/**
 * How a sheet is filled in by hand.
 *
 * @param rows how many may be added below
 * @param title above what is said about a slip
 * @param date what is said where a cell for a date holds something else
 * @param choice what is said where a cell holds none of its choices
 */
public record Entry(int rows, String title, String date, String choice) {

    /** The sheet is only read. */
    static final Entry NONE = new Entry(0, "", "", "");
}
