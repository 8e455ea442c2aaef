package id.wajahkota.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small workbook of figures with charts that belong to it: whoever changes a figure sees the chart change. POI writes
 * it, since the streaming library draws none; it is held in memory, which a few dozen rows allow.
 */
public final class ChartedWorkbook {

    private static final byte[] HEAD = {0x0B, 0x6E, 0x63};
    private static final int CHARACTER = 256;
    private static final int LABELS = 46;
    private static final int FIGURES = 16;
    private static final int VALUES = 80;
    private static final short TITLE_POINTS = 16;
    private static final float POINTS_OF_A_LINE = 15;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle title = workbook.createCellStyle();
    private final XSSFCellStyle head = workbook.createCellStyle();
    private final XSSFCellStyle label = workbook.createCellStyle();
    private final XSSFCellStyle figure = workbook.createCellStyle();
    private final XSSFCellStyle words = workbook.createCellStyle();

    private ChartedWorkbook() {
        title.setFont(font(true, TITLE_POINTS, false));
        head.setFont(font(true, XSSFFont.DEFAULT_FONT_SIZE, true));
        head.setFillForegroundColor(new XSSFColor(HEAD));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
        label.setFont(font(true, XSSFFont.DEFAULT_FONT_SIZE, false));
        figure.setDataFormat(workbook.createDataFormat().getFormat("General"));
        figure.setBorderBottom(BorderStyle.HAIR);
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private XSSFFont font(boolean bold, short points, boolean white) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints(points);
        if (white) {
            font.setColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
        }
        return font;
    }

    /** Writes the cover with its advice, then a sheet for each table. */
    public static byte[] write(Cover cover, List<ChartedTable> tables) {
        ChartedWorkbook written = new ChartedWorkbook();
        try (written.workbook) {
            written.addCover(cover);
            tables.forEach(written::addTable);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addCover(Cover cover) {
        XSSFSheet sheet = createSheet(cover.sheet(), cover.title());
        sheet.setColumnWidth(1, VALUES * CHARACTER);
        for (Cover.Fact fact : cover.facts()) {
            Row row = addRow(sheet);
            write(row, 0, fact.label(), label);
            write(row, 1, fact.value(), words);
        }
        for (String paragraph : cover.advice()) {
            addRow(sheet);
            Row row = addRow(sheet);
            write(row, 1, paragraph, words);
            row.setHeightInPoints(POINTS_OF_A_LINE * (1 + paragraph.length() / VALUES));
        }
        sheet.setDisplayGridlines(false);
    }

    private void addTable(ChartedTable table) {
        XSSFSheet sheet = createSheet(table.sheet(), table.title());
        Row heads = addRow(sheet);
        write(heads, 0, table.label(), head);
        for (int column = 0; column < table.series().size(); column++) {
            write(heads, column + 1, table.series().get(column), head);
            sheet.setColumnWidth(column + 1, FIGURES * CHARACTER);
        }
        for (ChartedTable.Row figures : table.rows()) {
            Row row = addRow(sheet);
            write(row, 0, figures.name(), label);
            for (int column = 0; column < figures.values().size(); column++) {
                row.createCell(column + 1)
                        .setCellValue(figures.values().get(column).doubleValue());
                row.getCell(column + 1).setCellStyle(figure);
            }
        }
        if (table.shape() != ChartedTable.Shape.NONE && !table.rows().isEmpty()) {
            new SheetChart(sheet, table, heads.getRowNum()).draw();
        }
    }

    private XSSFSheet createSheet(String name, String heading) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setColumnWidth(0, LABELS * CHARACTER);
        write(sheet.createRow(0), 0, heading, title);
        sheet.createRow(1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
        return sheet;
    }

    private static Row addRow(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static void write(Row row, int column, String words, XSSFCellStyle style) {
        row.createCell(column).setCellValue(words);
        row.getCell(column).setCellStyle(style);
    }
}
