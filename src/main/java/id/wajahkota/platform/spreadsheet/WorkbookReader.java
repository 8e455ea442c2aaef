package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook that somebody filled in, whatever the order of its columns and wherever their heads stand. */
public final class WorkbookReader {

    /** The largest file that is read, in bytes. */
    public static final int BYTES_LIMIT = 10 * 1024 * 1024;

    /** The most rows of one file. */
    public static final int ROWS_LIMIT = 50_000;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookReader() {}

    /**
     * The sheet that has most of these columns, with all its rows that say something.
     *
     * @throws RefusedException when the file cannot be read or lacks a required column, saying what to do
     */
    public static ReadSheet read(byte[] file, List<Field> fields) {
        if (file.length > BYTES_LIMIT) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_TOO_LARGE, BYTES_LIMIT / 1024 / 1024);
        }
        Map<String, String> tails = PackageCheck.pass(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            List<SheetReader> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(sheet -> new SheetReader(
                            sheet,
                            fields,
                            new MergedCells(
                                    tails.getOrDefault("xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml", "")),
                            new CellReader(workbook.isDate1904())))
                    .toList();
            return sheets.stream()
                    .max(Comparator.comparingInt(SheetReader::columnsFound))
                    .orElseThrow(() -> PackageCheck.refused(WorkbookRefusal.WORKBOOK_EMPTY))
                    .read();
        } catch (IOException | ExcelReaderException | NumberFormatException damaged) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_DAMAGED);
        }
    }
}
