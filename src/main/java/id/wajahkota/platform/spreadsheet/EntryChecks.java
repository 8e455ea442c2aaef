package id.wajahkota.platform.spreadsheet;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a sheet to be filled in holds against slips: drop-downs, whose choices stand on a sheet of their own that nobody
 * sees, and cells for dates that take nothing else. A drop-down only warns where several choices may stand in one cell.
 */
final class EntryChecks {

    private static final String CHOICES = "_pilihan";
    private static final String FIRST_DAY = "DATE(2000,1,1)";

    private final Workbook workbook;

    EntryChecks(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Guards the rows below the head down to that one, and gives the sheet of choices, which is yet to be finished. */
    Worksheet guard(Worksheet worksheet, List<? extends Column<?>> columns, int lastRow, Entry entry) {
        Worksheet lists = workbook.newWorksheet(CHOICES);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < columns.size(); column++) {
            Range guarded = worksheet.range(1, column, lastRow, column);
            if (columns.get(column).kind() == Column.Kind.MOMENT) {
                guardDate(guarded, ColumnName.of(column) + "2", entry);
            }
            Offer offer = columns.get(column).offer();
            for (int line = 0; line < offer.choices().size(); line++) {
                lists.inlineString(line, column, CellText.of(offer.choices().get(line)));
            }
            if (!offer.choices().isEmpty()) {
                guarded.validateWithList(lists.range(0, column, offer.choices().size() - 1, column))
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(!offer.several())
                        .errorTitle(entry.title())
                        .error(entry.choice());
            }
        }
        return lists;
    }

    private static void guardDate(Range guarded, String first, Entry entry) {
        guarded.validateWithFormula("AND(ISNUMBER(%s),%s&gt;=%s)".formatted(first, first, FIRST_DAY))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(entry.title())
                .error(entry.date());
    }
}
