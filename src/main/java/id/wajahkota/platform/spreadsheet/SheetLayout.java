package id.wajahkota.platform.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * What makes a sheet ready to be read, printed and edited: a head that stays in sight and is printed on each page, a
 * filter, columns that fit, states in their colours by rules that stay true when somebody edits them, drop-downs.
 */
final class SheetLayout {

    private static final String HEAD = "0B6E63";
    static final int WRAPPED_FROM = 36;

    /** The names of months are Indonesian, whatever language the program has that shows them. */
    private static final String DAY_FORMAT = "[$-421]dd mmm yyyy";

    private static final int CHARACTERS_OF_A_PAGE = 200;

    private final Worksheet worksheet;
    private final List<? extends Column<?>> columns;
    private final Entry entry;
    private final EntryChecks checks;

    SheetLayout(Worksheet worksheet, Sheet<?> sheet, EntryChecks checks) {
        this.worksheet = worksheet;
        this.columns = sheet.columns();
        this.entry = sheet.entry();
        this.checks = checks;
    }

    void head() {
        worksheet.freezePane(0, 1);
        worksheet.repeatRows(0);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.setFitToPage(true);
        worksheet.fitToWidth(pagesBeside());
        worksheet.fitToHeight((short) 0);
        worksheet.footer("&A", Position.LEFT);
        worksheet.footer("&P / &N", Position.CENTER);
        for (int column = 0; column < columns.size(); column++) {
            worksheet.width(column, columns.get(column).width());
            if (columns.get(column).place() == Column.Place.HIDDEN) {
                worksheet.hideColumn(column);
            }
            worksheet.inlineString(0, column, columns.get(column).header());
            worksheet
                    .style(0, column)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEAD)
                    .verticalAlignment("center")
                    .horizontalAlignment(isFigure(column) ? "right" : "left")
                    .wrapText(true)
                    .set();
        }
        worksheet.rowHeight(
                0,
                RowHeight.points(columns.stream()
                        .mapToInt(column -> RowHeight.lines(column.width(), column.header()))
                        .max()
                        .orElse(1)));
    }

    /** Figures stand below each other by their last digit, words and dates by their first letter. */
    private boolean isFigure(int column) {
        return columns.get(column).kind() == Column.Kind.NUMBER;
    }

    /** A sheet that is too wide for one page is printed on as many beside each other, rather than too small to read. */
    private short pagesBeside() {
        int characters = columns.stream()
                .filter(column -> column.place() != Column.Place.HIDDEN)
                .mapToInt(Column::width)
                .sum();
        return (short) Math.ceilDiv(characters, CHARACTERS_OF_A_PAGE);
    }

    /** Gives those rows the look of their columns, all at once since that is many times cheaper than cell by cell. */
    void style(int firstRow, int lastRow) {
        for (int column = 0; column < columns.size(); column++) {
            StyleSetter style =
                    worksheet.range(firstRow, column, lastRow, column).style();
            style.verticalAlignment("top").horizontalAlignment(isFigure(column) ? "right" : "left");
            switch (columns.get(column).kind()) {
                case DAY -> style.format(DAY_FORMAT);
                case MOMENT -> style.format(DAY_FORMAT + " hh.mm");
                case NUMBER -> style.format("General");
                case TEXT -> style.wrapText(columns.get(column).width() >= WRAPPED_FROM);
            }
            style.set();
        }
    }

    void finish(int rows) throws IOException {
        Optional<Worksheet> lists = Optional.empty();
        int last = rows + entry.rows();
        if (last > rows) {
            style(rows + 1, last);
            lists = Optional.of(checks.guard(worksheet, columns, last, entry));
        }
        worksheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        for (int column = 0; column < columns.size(); column++) {
            colour(column, Math.max(1, last));
        }
        worksheet.finish();
        if (lists.isPresent()) {
            lists.get().finish();
        }
    }

    private void colour(int column, int last) {
        String first = "$" + ColumnName.of(column) + "2";
        columns.get(column)
                .colours()
                .forEach((word, colour) -> worksheet
                        .range(1, column, last, column)
                        .style()
                        .fillColor(colour)
                        .set(new ConditionalFormattingExpressionRule(
                                "%s=\"%s\"".formatted(first, word.replace("\"", "\"\"")), false)));
    }
}
