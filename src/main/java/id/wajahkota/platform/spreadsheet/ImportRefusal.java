package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.function.Function;

/** What is wrong with rows, whatever they are about. */
public enum ImportRefusal {
    IMPORT_CELL_REQUIRED,
    IMPORT_CELL_ERROR,
    IMPORT_FORMULA_WITHOUT_VALUE,
    IMPORT_CELL_TOO_LONG,
    IMPORT_NAME_UNKNOWN,
    IMPORT_NAME_SUGGESTED,
    IMPORT_NAME_AMBIGUOUS,
    IMPORT_ROW_TWICE,
    IMPORT_ROWS_REFUSED,
    IMPORT_NOTHING_TO_DO;

    /**
     * Lets those rows pass that are to be imported.
     *
     * @param outcome what importing a row does
     * @throws RefusedException when one is bad and not left out, or none is left
     */
    public static <T> List<T> good(List<T> rows, Function<T, RowOutcome> outcome, boolean goodRowsOnly) {
        long bad = rows.stream().map(outcome).filter(RowOutcome::isBad).count();
        if (bad > 0 && !goodRowsOnly) {
            throw new RefusedException(Refusal.of(IMPORT_ROWS_REFUSED, bad));
        }
        List<T> good = rows.stream().filter(row -> outcome.apply(row).isGood()).toList();
        if (good.isEmpty()) {
            throw new RefusedException(Refusal.of(IMPORT_NOTHING_TO_DO));
        }
        return good;
    }
}
