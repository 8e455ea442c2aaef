package id.wajahkota.spreadsheet;

import id.wajahkota.shared.Wib;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet row by row: a head that stays in sight and is printed on each page, a filter, columns that fit, and
 * states in their colours by rules that stay true when somebody edits them.
 *
 * @param <T> what a row is made of
 */
final class SheetWriter<T> {

    private static final int FLUSH_AFTER = 1_000;
    private static final int NAME_LIMIT = 31;
    private static final String HEAD = "0B6E63";

    private final Worksheet worksheet;
    private final List<Column<T>> columns;
    private final Sheet<T> sheet;
    private int row;

    SheetWriter(Workbook workbook, Sheet<T> sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        String name = sheet.name().replaceAll("[\\\\/?*\\[\\]:]", " ");
        worksheet = workbook.newWorksheet(name.substring(0, Math.min(NAME_LIMIT, name.length())));
    }

    /** Writes everything and says how many rows there were. */
    int write() throws IOException {
        layOut();
        for (int column = 0; column < columns.size(); column++) {
            worksheet.inlineString(0, column, columns.get(column).header());
            worksheet
                    .style(0, column)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEAD)
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        sheet.rows().each(this::writeRow);
        worksheet.setAutoFilter(0, 0, row, columns.size() - 1);
        colour();
        worksheet.finish();
        return row;
    }

    private void layOut() {
        worksheet.freezePane(0, 1);
        worksheet.repeatRows(0);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.footer("&P / &N", Position.CENTER);
        for (int column = 0; column < columns.size(); column++) {
            worksheet.width(column, columns.get(column).width());
        }
    }

    private void writeRow(T item) {
        row++;
        for (int column = 0; column < columns.size(); column++) {
            Object value = columns.get(column).value().apply(item);
            if (value != null) {
                writeCell(column, value);
            }
        }
        if (row % FLUSH_AFTER == 0) {
            try {
                worksheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void writeCell(int column, Object value) {
        switch (columns.get(column).kind()) {
            case TEXT -> worksheet.inlineString(row, column, CellText.of((String) value));
            case DAY -> {
                worksheet.value(row, column, (LocalDate) value);
                worksheet.style(row, column).format("dd mmm yyyy").set();
            }
            case MOMENT -> {
                worksheet.value(row, column, Wib.local((Instant) value));
                worksheet.style(row, column).format("dd mmm yyyy hh.mm").set();
            }
            case NUMBER -> worksheet.value(row, column, (Number) value);
        }
    }

    private void colour() {
        for (int column = 0; column < columns.size(); column++) {
            int place = column;
            columns.get(column)
                    .colours()
                    .forEach((word, colour) -> worksheet
                            .range(1, place, Math.max(1, row), place)
                            .style()
                            .fillColor(colour)
                            .set(new ConditionalFormattingExpressionRule(
                                    "$%s2=\"%s\"".formatted((char) ('A' + place), word.replace("\"", "\"\"")), false)));
        }
    }
}
