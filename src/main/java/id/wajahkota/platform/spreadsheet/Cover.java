package id.wajahkota.platform.spreadsheet;

import java.util.List;

/**
 * The first sheet: what the workbook holds, for whom and when it was made.
 *
 * @param counted what the number of rows is called
 * @param advice what somebody who edits the workbook should know, a paragraph each
 */
public record Cover(String sheet, String title, List<Fact> facts, String counted, List<String> advice) {

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** Without advice. */
    public Cover(String sheet, String title, List<Fact> facts, String counted) {
        this(sheet, title, facts, counted, List.of());
    }

    /** The same with advice. */
    public Cover advising(List<String> paragraphs) {
        return new Cover(sheet, title, facts, counted, paragraphs);
    }
}
