package id.wajahkota.platform.spreadsheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes the first sheet, after the rows have been counted. */
final class CoverWriter {

    private static final int LABELS = 24;
    private static final int VALUES = 80;
    private static final int TITLE_POINTS = 16;

    private final Worksheet sheet;
    private int line;

    CoverWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes it; the counts stand in the order of the sheets. */
    void write(Cover cover, List<Sheet<?>> sheets, List<Integer> rows) throws IOException {
        sheet.width(0, LABELS);
        sheet.width(1, VALUES);
        sheet.inlineString(0, 0, cover.title());
        sheet.style(0, 0).bold().fontSize(TITLE_POINTS).set();
        line = 2;
        for (Cover.Fact fact : cover.facts()) {
            label(fact.label());
            sheet.inlineString(line, 1, CellText.of(fact.value()));
            sheet.style(line, 1).wrapText(true).set();
            line++;
        }
        for (int index = 0; index < sheets.size(); index++) {
            label(sheets.size() == 1 ? cover.counted() : sheets.get(index).name());
            sheet.value(line, 1, rows.get(index));
            sheet.style(line, 1).horizontalAlignment("left").format("#,##0").set();
            line++;
        }
        for (String paragraph : cover.advice()) {
            line++;
            sheet.range(line, 0, line, 1).merge();
            sheet.inlineString(line, 0, paragraph);
            sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(line, height(paragraph));
        }
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }

    private void label(String words) {
        sheet.inlineString(line, 0, words);
        sheet.style(line, 0).bold().verticalAlignment("top").set();
    }

    /** Merged cells do not grow by themselves. */
    private static double height(String paragraph) {
        int charactersOfALine = LABELS + VALUES;
        int pointsOfALine = 15;
        return pointsOfALine * (1.0 + paragraph.length() / charactersOfALine);
    }
}
