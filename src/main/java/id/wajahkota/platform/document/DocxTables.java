package id.wajahkota.platform.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of a Word paper; widths in twentieths of a point, as Word counts them. */
final class DocxTables {

    /** Words of a cell begin below those of the text. */
    private static final int CELL_MARGIN = 108;

    private static final int PAGE = 9_300 - CELL_MARGIN;
    private static final int LABEL = 2_000;
    private static final int COLON = 330;

    /** The longest code of a department in one line. */
    private static final int BAR_LABEL = 2_400;

    /** So many letters of a bar fit beside its label and its figures. */
    private static final int LETTERS = 20;

    private static final String FILLED = "█";
    private static final String OPEN = "░";

    private DocxTables() {}

    /** Labels, colons and values, without lines around them. */
    static void facts(XWPFDocument word, List<Block.Fact> facts) {
        XWPFTable table = create(word, 0, List.of(LABEL, COLON, PAGE - LABEL - COLON), facts.size());
        hideLines(table);
        for (int index = 0; index < facts.size(); index++) {
            XWPFTableRow row = table.getRow(index);
            write(row.getCell(0), "Sel", facts.get(index).label());
            write(row.getCell(1), "Sel", ":");
            write(row.getCell(2), "Sel", facts.get(index).value());
        }
        word.createParagraph().setStyle("Jarak");
    }

    /** Rows under a head that each page repeats. */
    static void table(XWPFDocument word, Block.Table content, int indent) {
        List<Integer> widths = content.columns().stream()
                .map(column -> column.width() * (PAGE - indent) / content.width())
                .toList();
        XWPFTable table = create(word, indent, widths, content.rows().size() + 1);
        table.getRow(0).setRepeatHeader(true);
        write(table.getRow(0), "KepalaSel", content, content.heads());
        for (int row = 0; row < content.rows().size(); row++) {
            write(table.getRow(row + 1), "Sel", content, content.rows().get(row));
        }
        word.createParagraph().setStyle("Jarak");
    }

    /** Bars of letters: Word lays them out wherever they are opened, and they are copied as they are. */
    static void bars(XWPFDocument word, Block.Bars chart) {
        XWPFTable table = create(
                word,
                0,
                List.of(BAR_LABEL, PAGE - BAR_LABEL - LABEL, LABEL),
                chart.bars().size());
        hideLines(table);
        for (int index = 0; index < chart.bars().size(); index++) {
            Block.Bar bar = chart.bars().get(index);
            XWPFTableRow row = table.getRow(index);
            write(row.getCell(0), "Sel", bar.label());
            write(
                    row.getCell(1),
                    "Sel",
                    letters(FILLED, bar.filled(chart.longest())) + letters(OPEN, bar.open(chart.longest())));
            write(row.getCell(2), "Sel", bar.figures());
        }
        word.createParagraph().setStyle("Jarak");
    }

    private static String letters(String letter, double percent) {
        return letter.repeat((int) Math.round(percent / 100 * LETTERS));
    }

    private static void write(XWPFTableRow row, String style, Block.Table table, List<Block.Cell> cells) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
            paragraph.setStyle(style);
            if (table.columns().get(column).figures()) {
                paragraph.setAlignment(ParagraphAlignment.END);
            }
            DocxRuns.add(paragraph, cells.get(column).runs());
        }
    }

    /** Two signers beside each other, each with room for the hand; who signs alone signs on the right. */
    static void signatures(XWPFDocument word, Block.Signatures signatures) {
        XWPFParagraph place = word.createParagraph();
        place.setStyle("Tempat");
        DocxRuns.add(place, List.of(Run.plain(signatures.placeAndDay())));
        List<Signer> signers = signatures.signers();
        XWPFTable table = create(word, 0, List.of(PAGE / 2, PAGE / 2), (signers.size() + 1) / 2);
        hideLines(table);
        for (int index = 0; index < signers.size(); index++) {
            XWPFTableCell cell = table.getRow(index / 2).getCell(signers.size() == 1 ? 1 : index % 2);
            table.getRow(index / 2).setCantSplitRow(true);
            Signer signer = signers.get(index);
            write(cell, "Penanda", signer.role());
            add(cell, "RuangTandaTangan", "");
            add(cell, "NamaPenanda", signer.name());
            signer.ranks().forEach(line -> add(cell, "Penanda", line));
        }
    }

    private static XWPFTable create(XWPFDocument word, int indent, List<Integer> widths, int rows) {
        XWPFTable table = word.createTable(rows, widths.size());
        table.setWidth(PAGE - indent);
        CTTblWidth margin = table.getCTTbl().getTblPr().addNewTblInd();
        margin.setType(STTblWidth.DXA);
        margin.setW(indent + CELL_MARGIN);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(widths.get(column).toString());
            }
        });
        return table;
    }

    private static void hideLines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    private static void write(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        DocxRuns.add(paragraph, List.of(Run.plain(words)));
    }

    private static void add(XWPFTableCell cell, String style, String words) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        DocxRuns.add(paragraph, List.of(Run.plain(words)));
    }
}
