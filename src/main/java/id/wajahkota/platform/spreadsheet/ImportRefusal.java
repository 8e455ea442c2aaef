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
    IMPORT_NOTHING_TO_DO,
    /** The portal is no longer as it was when the rows were shown. */
    IMPORT_CHANGED_MEANWHILE;

    /**
     * Lets those rows pass that are to be imported, while importing them does what was shown.
     *
     * @param shown the rows as somebody read them
     * @param now the same rows, judged anew
     * @throws RefusedException when one is bad and not left out, none is left, or somebody changed what they are about
     */
    public static List<JudgedRow> good(List<JudgedRow> shown, List<JudgedRow> now, boolean goodRowsOnly) {
        requireAsShown(shown, now);
        return good(now, JudgedRow::outcome, goodRowsOnly);
    }

    /**
     * Passes when importing the rows does what was shown.
     *
     * @throws RefusedException when somebody changed what they are about
     */
    public static void requireAsShown(List<JudgedRow> shown, List<JudgedRow> now) {
        if (!effects(shown).equals(effects(now))) {
            throw new RefusedException(Refusal.of(IMPORT_CHANGED_MEANWHILE));
        }
    }

    private static List<List<Object>> effects(List<JudgedRow> rows) {
        return rows.stream()
                .map(row -> List.<Object>of(row.row().number(), row.outcome(), row.before()))
                .toList();
    }

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
