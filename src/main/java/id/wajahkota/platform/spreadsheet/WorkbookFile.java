package id.wajahkota.platform.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook while its rows are read: no more than a thousand of them are in memory at a time. Times are the
 * city's.
 */
public final class WorkbookFile {

    /** What browsers are told it is. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Wajah Kota";

    private WorkbookFile() {}

    /**
     * Writes it into that file, which is complete or, when something fails, not worth reading.
     *
     * @param progress is told how many rows are written; what it throws ends the writing
     * @throws UncheckedIOException when there is no room
     */
    public static void write(Path file, Book book, IntConsumer progress) {
        try {
            Path unmarked = Files.createTempFile(file.toAbsolutePath().getParent(), "tulis", ".tmp");
            try (OutputStream complete = new BufferedOutputStream(Files.newOutputStream(file))) {
                try (OutputStream out = Files.newOutputStream(unmarked)) {
                    stream(out, book, progress);
                }
                QuotedText.copy(unmarked, complete);
            } finally {
                Files.deleteIfExists(unmarked);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stream(OutputStream out, Book book, IntConsumer progress) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, null)) {
            Worksheet first = workbook.newWorksheet(book.cover().sheet());
            List<Integer> counts = new ArrayList<>();
            for (Sheet<?> sheet : book.sheets()) {
                int before = counts.stream().mapToInt(Integer::intValue).sum();
                counts.add(write(workbook, sheet, book.cover().foot(), written -> progress.accept(before + written)));
            }
            new CoverWriter(first).write(book.cover(), book.sheets(), counts);
        }
    }

    private static <T> int write(Workbook workbook, Sheet<T> sheet, String foot, IntConsumer progress)
            throws IOException {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        SheetLayout layout = new SheetLayout(worksheet, sheet, new EntryChecks(workbook));
        worksheet.footer(foot, Position.RIGHT);
        return new SheetWriter<>(worksheet, sheet, layout, progress).write();
    }
}
