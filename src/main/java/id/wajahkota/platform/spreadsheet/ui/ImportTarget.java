package id.wajahkota.platform.spreadsheet.ui;

import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import java.util.List;

/** What a feature takes from a workbook, on a screen that shows each row before anything changes. */
public interface ImportTarget {

    /** The columns it reads. */
    List<Field> fields();

    /** What importing each row would do now. */
    List<JudgedRow> judge(ReadSheet sheet);

    /**
     * Does it, all of it or nothing, and says how many rows that were.
     *
     * @param shown the rows as they were judged when the person read them
     * @param goodRowsOnly whether rows that are refused are left out; otherwise one of them stops it
     * @throws id.wajahkota.platform.shared.RefusedException when a row stops it, there is nothing to do, or it would no
     *     longer do what was shown
     */
    int apply(List<JudgedRow> shown, boolean goodRowsOnly);
}
