package id.wajahkota.spreadsheet;

import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import java.util.List;

/** What is wrong with rows, whatever they are about. */
public enum ImportRefusal {
    IMPORT_CELL_REQUIRED,
    IMPORT_CELL_TOO_LONG,
    IMPORT_NAME_UNKNOWN,
    IMPORT_NAME_SUGGESTED,
    IMPORT_ROW_TWICE,
    IMPORT_ROWS_REFUSED,
    IMPORT_NOTHING_TO_DO;

    /**
     * Lets those rows pass that are to be imported.
     *
     * @throws RefusedException when one is bad and not left out, or none is left
     */
    public static List<JudgedRow> good(List<JudgedRow> rows, boolean goodRowsOnly) {
        long bad = rows.stream().filter(row -> row.outcome().isBad()).count();
        if (bad > 0 && !goodRowsOnly) {
            throw new RefusedException(Refusal.of(IMPORT_ROWS_REFUSED, bad));
        }
        List<JudgedRow> good =
                rows.stream().filter(row -> row.outcome().isGood()).toList();
        if (good.isEmpty()) {
            throw new RefusedException(Refusal.of(IMPORT_NOTHING_TO_DO));
        }
        return good;
    }
}
