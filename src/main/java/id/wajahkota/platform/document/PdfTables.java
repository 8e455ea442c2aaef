package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The tables of a PDF. */
final class PdfTables {

    private static final float SMALL = 9.5f;
    private static final float GAP = 6;
    private static final float ROOM_FOR_THE_HAND = 56;
    private static final Color HEAD = new Color(0xEE, 0xEE, 0xEE);

    private PdfTables() {}

    static PdfPTable facts(List<Block.Fact> facts) {
        PdfPTable table = create(new float[] {22, 2, 76});
        facts.forEach(fact -> {
            table.addCell(bare(fact.label()));
            table.addCell(bare(":"));
            table.addCell(bare(fact.value()));
        });
        return table;
    }

    static PdfPTable table(Block.Table content) {
        float[] widths = new float[content.widths().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = content.widths().get(column);
        }
        PdfPTable table = create(widths);
        table.setHeaderRows(1);
        table.setSplitRows(true);
        content.headers().forEach(words -> {
            PdfPCell cell = cell(words, PdfFonts.bold(SMALL));
            cell.setBackgroundColor(HEAD);
            table.addCell(cell);
        });
        content.rows().forEach(row -> row.forEach(words -> table.addCell(cell(words, PdfFonts.regular(SMALL)))));
        return table;
    }

    static PdfPTable signatures(Block.Signatures signatures) {
        PdfPTable table = create(new float[] {50, 50});
        table.setKeepTogether(true);
        table.setSpacingBefore(GAP * 3);
        PdfPCell place = bare(signatures.placeAndDay());
        place.setColspan(2);
        place.setHorizontalAlignment(Element.ALIGN_RIGHT);
        place.setPaddingBottom(GAP * 2);
        table.addCell(place);
        if (signatures.signers().size() == 1) {
            table.addCell(bare(""));
        }
        signatures.signers().forEach(signer -> table.addCell(signature(signer)));
        table.completeRow();
        return table;
    }

    private static PdfPCell signature(Signer signer) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        add(cell, signer.role(), PdfFonts.regular(PdfWriter.SIZE), 0);
        Font name = PdfFonts.bold(PdfWriter.SIZE);
        name.setStyle(Font.UNDERLINE);
        add(cell, signer.name(), name, ROOM_FOR_THE_HAND);
        if (!Blank.is(signer.rank())) {
            add(cell, signer.rank(), PdfFonts.regular(PdfWriter.SIZE), 0);
        }
        if (!Blank.is(signer.nip())) {
            add(cell, "NIP " + signer.nip(), PdfFonts.regular(PdfWriter.SIZE), 0);
        }
        cell.setPaddingBottom(GAP * 2);
        return cell;
    }

    private static void add(PdfPCell cell, String words, Font font, float before) {
        Paragraph line = new Paragraph(PdfFonts.shown(words), font);
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingBefore(before);
        cell.addElement(line);
    }

    private static PdfPTable create(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
        table.setSpacingAfter(GAP);
        return table;
    }

    private static PdfPCell bare(String words) {
        PdfPCell cell = cell(words, PdfFonts.regular(PdfWriter.SIZE));
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private static PdfPCell cell(String words, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(PdfFonts.shown(words), font));
        cell.setPaddingBottom(GAP / 2 + 1);
        return cell;
    }
}
