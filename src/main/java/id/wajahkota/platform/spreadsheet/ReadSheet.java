package id.wajahkota.platform.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * What a file holds, and what of it was not read.
 *
 * @param name of the sheet that was read
 * @param keys of the columns that were found
 * @param ignored heads of columns that mean nothing here, or the same as one before them
 * @param otherSheets names of sheets that hold something and were not read
 * @param hiddenRows numbers of rows that the sheet hides; they are read all the same
 */
public record ReadSheet(
        String name,
        Set<String> keys,
        List<String> ignored,
        List<String> otherSheets,
        List<Integer> hiddenRows,
        List<ReadRow> rows) {

    /** One of which all was read. */
    public ReadSheet(String name, Set<String> keys, List<String> ignored, List<ReadRow> rows) {
        this(name, keys, ignored, List.of(), List.of(), rows);
    }

    /** The same with other rows. */
    public ReadSheet with(List<ReadRow> others) {
        return new ReadSheet(name, keys, ignored, otherSheets, hiddenRows, others);
    }
}
