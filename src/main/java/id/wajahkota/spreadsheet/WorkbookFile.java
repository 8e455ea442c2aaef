package id.wajahkota.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook while its rows are read: no more than a few thousand of them are in memory at a time. Times are the
 * city's.
 */
public final class WorkbookFile {

    /** What browsers are told it is. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Wajah Kota";

    private WorkbookFile() {}

    /**
     * Writes it; the stream stays open.
     *
     * @throws UncheckedIOException when the other end is gone
     */
    public static void write(OutputStream out, Cover cover, Sheet<?> sheet) {
        try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
            Worksheet first = workbook.newWorksheet(cover.sheet());
            int rows = new SheetWriter<>(workbook, sheet).write();
            CoverWriter.write(first, cover, rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
