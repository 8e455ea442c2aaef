package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Writes a paper as PDF, on A4, in points. */
final class PdfWriter {

    static final float SIZE = 11;
    private static final float SIDE = 64;
    private static final float TOP = 48;
    private static final float SMALL = 9;
    private static final float GAP = 6;
    private static final float INDENT = 18;
    private static final float CODE = 72;

    /** A heading and a few lines below it. */
    private static final float ROOM_BELOW_A_HEADING = 64;

    /** What papers are written in, whatever language a screen is in. */
    private static final String LANGUAGE = "id-ID";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document pdf = new Document(PageSize.A4, SIDE, SIDE, TOP, TOP);
    private final org.openpdf.text.pdf.PdfWriter writer = org.openpdf.text.pdf.PdfWriter.getInstance(pdf, bytes);

    byte[] write(OfficialDocument paper) {
        pdf.addTitle(paper.title());
        writer.setViewerPreferences(org.openpdf.text.pdf.PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        HeaderFooter footer =
                new HeaderFooter(new Phrase(paper.footer() + " · ", PdfFonts.regular(SMALL)), new Phrase());
        footer.setAlignment(Element.ALIGN_CENTER);
        footer.setBorder(Rectangle.TOP);
        pdf.setFooter(footer);
        pdf.open();
        writeHead(paper.letterhead());
        if (!Blank.is(paper.title())) {
            Paragraph title = centred(paper.title().toUpperCase(Locale.ROOT), PdfFonts.bold(SIZE + 2));
            title.setSpacingAfter(GAP * 2);
            pdf.add(title);
        }
        paper.blocks().forEach(this::write);
        pdf.close();
        return bytes.toByteArray();
    }

    private void writeHead(Letterhead head) {
        pdf.add(centred(head.government().toUpperCase(Locale.ROOT), PdfFonts.regular(SIZE + 2)));
        pdf.add(centred(head.unit().toUpperCase(Locale.ROOT), PdfFonts.bold(SIZE + 4)));
        pdf.add(centred(head.address(), PdfFonts.regular(SMALL)));
        Paragraph line = new Paragraph(new org.openpdf.text.Chunk(new LineSeparator(1.5f, 100, null, 1, -2)));
        line.setSpacingAfter(GAP * 2);
        pdf.add(line);
    }

    private static Paragraph centred(String words, org.openpdf.text.Font font) {
        Paragraph paragraph = new Paragraph(PdfFonts.shown(words), font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading(String words) -> {
                Paragraph heading = new Paragraph(PdfFonts.shown(words), PdfFonts.bold(SIZE));
                heading.setSpacingBefore(GAP * 2);
                heading.setSpacingAfter(GAP);
                if (writer.getVerticalPosition(true) < pdf.bottom() + ROOM_BELOW_A_HEADING) {
                    pdf.newPage();
                }
                pdf.add(heading);
            }
            case Block.Text(List<Run> runs) -> {
                Paragraph paragraph = paragraph(runs);
                paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
                paragraph.setSpacingAfter(GAP);
                pdf.add(paragraph);
            }
            case Block.Items items -> write(items);
            case Block.Facts(List<Block.Fact> facts) -> pdf.add(PdfTables.facts(facts));
            case Block.Table table -> pdf.add(PdfTables.table(table));
            case Block.Signatures signatures -> pdf.add(PdfTables.signatures(signatures));
            case Block.Code code -> write(code);
            case Block.NewPage newPage -> pdf.newPage();
        }
    }

    private void write(Block.Items items) {
        for (Block.Item item : items.items()) {
            Paragraph paragraph = new Paragraph();
            paragraph.setFont(PdfFonts.regular(SIZE));
            if (!item.mark().isEmpty()) {
                paragraph.add(new Phrase(item.mark() + "  ", PdfFonts.regular(SIZE)));
                paragraph.setFirstLineIndent(-INDENT + GAP);
            }
            item.runs().forEach(run -> paragraph.add(PdfFonts.phrase(run, SIZE)));
            paragraph.setIndentationLeft(INDENT * (item.level() + 1));
            paragraph.setSpacingAfter(GAP / 2);
            pdf.add(paragraph);
        }
    }

    private void write(Block.Code code) {
        try {
            Image image = Image.getInstance(QrCode.png(code.address(), (int) CODE * 4));
            image.scaleAbsolute(CODE, CODE);
            image.setAlignment(Image.LEFT);
            pdf.add(image);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        pdf.add(new Paragraph(PdfFonts.shown(code.caption()), PdfFonts.regular(SMALL)));
    }

    private static Paragraph paragraph(List<Run> runs) {
        Paragraph paragraph = new Paragraph();
        runs.forEach(run -> paragraph.add(PdfFonts.phrase(run, SIZE)));
        paragraph.setLeading(SIZE * 1.35f);
        return paragraph;
    }
}
