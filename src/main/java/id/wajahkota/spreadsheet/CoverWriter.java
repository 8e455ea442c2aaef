package id.wajahkota.spreadsheet;

import java.io.IOException;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes the first sheet, after the rows have been counted. */
final class CoverWriter {

    private static final int LABELS = 24;
    private static final int VALUES = 70;
    private static final int TITLE_POINTS = 16;

    private CoverWriter() {}

    static void write(Worksheet sheet, Cover cover, int rows) throws IOException {
        sheet.width(0, LABELS);
        sheet.width(1, VALUES);
        sheet.inlineString(0, 0, cover.title());
        sheet.style(0, 0).bold().fontSize(TITLE_POINTS).set();
        int line = 2;
        for (Cover.Fact fact : cover.facts()) {
            sheet.inlineString(line, 0, fact.label());
            sheet.style(line, 0).bold().verticalAlignment("top").set();
            sheet.inlineString(line, 1, fact.value());
            sheet.style(line, 1).wrapText(true).set();
            line++;
        }
        sheet.inlineString(line, 0, cover.counted());
        sheet.style(line, 0).bold().set();
        sheet.value(line, 1, rows);
        sheet.style(line, 1).horizontalAlignment("left").format("#,##0").set();
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.finish();
    }
}
