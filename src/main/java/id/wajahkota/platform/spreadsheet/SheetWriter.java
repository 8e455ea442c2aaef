package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Wib;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows of one sheet, a thousand at a time; {@link SheetLayout} does what belongs to the sheet as a whole.
 *
 * @param <T> what a row is made of
 */
final class SheetWriter<T> {

    private static final int FLUSH_AFTER = 1_000;
    private static final int PLACES = 2;

    /** Words of the first rows go to the table of shared strings, as Excel has it; that of all would have to be held. */
    private static final int SHARED_UNTIL = 10_000;

    private final Worksheet worksheet;
    private final List<Column<T>> columns;
    private final Sheet<T> sheet;
    private final SheetLayout layout;
    private final IntConsumer progress;
    private int row;
    private int flushed;

    SheetWriter(Worksheet worksheet, Sheet<T> sheet, SheetLayout layout, IntConsumer progress) {
        this.worksheet = worksheet;
        this.sheet = sheet;
        this.layout = layout;
        this.progress = progress;
        columns = sheet.columns();
    }

    /** Writes everything and says how many rows there were. */
    int write() throws IOException {
        layout.head();
        sheet.rows().each(this::writeRow);
        flush();
        layout.finish(row);
        return row;
    }

    private void writeRow(T item) {
        row++;
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            Object value = columns.get(column).value().apply(item);
            if (value != null) {
                writeCell(column, value);
                lines = Math.max(lines, RowHeight.lines(columns.get(column), value));
            }
        }
        if (lines > 1) {
            worksheet.rowHeight(row, RowHeight.points(lines));
        }
        if (row % FLUSH_AFTER == 0) {
            flush();
        }
    }

    private void writeCell(int column, Object value) {
        switch (columns.get(column).kind()) {
            case TEXT -> writeText(column, (String) value);
            case DAY -> worksheet.value(row, column, (LocalDate) value);
            case MOMENT -> worksheet.value(row, column, Wib.local((Instant) value));
            case NUMBER -> worksheet.value(row, column, shown((Number) value));
        }
    }

    /** A share has more places than anybody reads. */
    private static Number shown(Number value) {
        return value instanceof Double fraction
                ? BigDecimal.valueOf(fraction).setScale(PLACES, RoundingMode.HALF_UP)
                : value;
    }

    private void writeText(int column, String words) {
        if (words.isEmpty()) {
            return;
        }
        String stored = CellText.of(words);
        if (CellText.hasBlankEnds(stored)) {
            worksheet.inlineString(
                    row, column, RichText.builder().run(stored).end().build());
        } else if (row <= SHARED_UNTIL) {
            worksheet.value(row, column, stored);
        } else {
            worksheet.inlineString(row, column, stored);
        }
        if (CellText.looksLikeFormula(words)) {
            worksheet.style(row, column).format(QuotedText.FORMAT).set();
        }
    }

    private void flush() {
        if (row > flushed) {
            layout.style(flushed + 1, row);
            flushed = row;
        }
        try {
            worksheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        progress.accept(row);
    }
}
