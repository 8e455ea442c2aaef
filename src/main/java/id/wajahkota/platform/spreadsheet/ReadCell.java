package id.wajahkota.platform.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param words as text, empty when it says nothing
 * @param fault what is wrong with it, or nothing
 */
record ReadCell(String words, @Nullable CellFault fault) {

    static final ReadCell EMPTY = new ReadCell("", null);

    static ReadCell of(String words) {
        return new ReadCell(words, null);
    }

    static ReadCell faulty(ImportRefusal reason, String shown) {
        return new ReadCell("", new CellFault(reason, shown));
    }
}
