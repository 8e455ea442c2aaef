package id.wajahkota.spreadsheet;

import java.util.List;

/**
 * The first sheet: what the workbook holds, for whom and when it was made.
 *
 * @param counted what the number of rows is called
 */
public record Cover(String sheet, String title, List<Fact> facts, String counted) {

    /** A label with its value. */
    public record Fact(String label, String value) {}
}
