package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes a paper into {@code document/letter.docx}. How it looks is the template's business: this class names the
 * template's styles and fills the words in braces that stand in its header and footer.
 */
final class DocxWriter implements AutoCloseable {

    private static final String TEMPLATE = "document/letter.docx";
    private static final int CODE_POINTS = 72;

    /** Of the template's list style, in twentieths of a point. */
    private static final int HANGING = 360;

    private final XWPFDocument word;

    DocxWriter() throws IOException {
        word = new XWPFDocument(new ClassPathResource(TEMPLATE).getInputStream());
    }

    byte[] write(OfficialDocument paper) throws IOException {
        Letterhead head = paper.letterhead();
        Map<String, String> words = Map.of(
                "{government}", head.government(),
                "{unit}", head.unit(),
                "{address}", head.address(),
                "{footer}", paper.footer());
        word.getHeaderList().forEach(header -> fill(header, words));
        word.getFooterList().forEach(footer -> fill(footer, words));
        if (!Blank.is(paper.title())) {
            paragraph("Judul", List.of(Run.plain(paper.title())));
        }
        for (Block block : paper.blocks()) {
            write(block);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static void fill(IBody part, Map<String, String> words) {
        part.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> words.containsKey(run.text()))
                .forEach(run -> run.setText(words.get(run.text()), 0));
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading(String words) -> heading(words);
            case Block.Text(List<Run> runs) -> paragraph("Isi", runs);
            case Block.Items items -> write(items);
            case Block.Facts(List<Block.Fact> facts) -> DocxTables.facts(word, facts);
            case Block.Table table -> DocxTables.table(word, table);
            case Block.Signatures signatures -> DocxTables.signatures(word, signatures);
            case Block.Code code -> write(code);
            case Block.NewPage newPage -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void write(Block.Items items) {
        for (Block.Item item : items.items()) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setStyle("Butir");
            if (item.level() > 0) {
                paragraph.setIndentationLeft(HANGING * (item.level() + 1));
                paragraph.setIndentationHanging(HANGING);
            }
            paragraph.createRun().setText(item.mark());
            paragraph.createRun().addTab();
            add(paragraph, item.runs());
        }
    }

    private void write(Block.Code code) throws IOException {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Isi");
        int size = Units.toEMU(CODE_POINTS);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(QrCode.png(code.address(), CODE_POINTS * 4)),
                            PictureType.PNG,
                            "qr.png",
                            size,
                            size);
        } catch (InvalidFormatException failure) {
            throw new IOException(failure);
        }
        paragraph("Keterangan", List.of(Run.plain(code.caption())));
    }

    /** It stays with what follows, and Word's outline and screen readers know it. */
    private void heading(String words) {
        XWPFParagraph heading = word.createParagraph();
        heading.setStyle("Subjudul");
        heading.setKeepNext(true);
        heading.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        add(heading, List.of(Run.plain(words)));
    }

    private void paragraph(String style, List<Run> runs) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        add(paragraph, runs);
    }

    private static void add(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun written = paragraph.createRun();
            // What a style makes bold stays bold, so only emphasis is set.
            if (run.bold()) {
                written.setBold(true);
            }
            if (run.italic()) {
                written.setItalic(true);
            }
            String[] lines = run.words().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    written.addBreak();
                }
                written.setText(lines[line]);
            }
        }
    }

    @Override
    public void close() throws IOException {
        word.close();
    }
}
