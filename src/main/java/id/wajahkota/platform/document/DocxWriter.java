package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes a paper into {@code document/letter.docx}. How it looks is the template's business: this class names the
 * template's styles and fills the words in braces that stand in its header and footer.
 */
final class DocxWriter implements AutoCloseable {

    private static final String TEMPLATE = "document/letter.docx";
    private static final int CODE_POINTS = 72;

    /** Of the template's list levels, in twentieths of a point. */
    private static final int STEP = 426;

    private final XWPFDocument word;
    private final DocxLists lists;

    DocxWriter() throws IOException {
        word = new XWPFDocument(new ClassPathResource(TEMPLATE).getInputStream());
        lists = new DocxLists(word, this::write);
    }

    byte[] write(OfficialDocument paper) throws IOException {
        Letterhead head = paper.letterhead();
        Map<String, String> words = Map.of(
                "{government}", head.government(),
                "{unit}", head.unit(),
                "{address}", head.address(),
                "{footer}", paper.footer());
        word.getProperties().getCoreProperties().setTitle(paper.subject());
        paper.emblem()
                .ifPresent(emblem -> DocxPictures.addEmblem(word.getHeaderList().getFirst(), emblem));
        word.getHeaderList().forEach(header -> fill(header, words));
        word.getFooterList().forEach(footer -> fill(footer, words));
        if (!Blank.is(paper.title())) {
            paragraph("Judul", List.of(Run.plain(paper.title())));
        }
        paper.blocks().forEach(block -> write(block, 0));
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

    private void write(Block block, int depth) {
        switch (block) {
            case Block.Heading(int level, String words) -> paragraph("Subjudul" + level, List.of(Run.plain(words)));
            case Block.Text(List<Run> runs) -> paragraph("Isi", runs).setIndentationLeft(STEP * depth);
            case Block.Items items -> lists.write(items, depth);
            case Block.Facts(List<Block.Fact> facts) -> DocxTables.facts(word, facts);
            case Block.Table table -> DocxTables.table(word, table, STEP * depth);
            case Block.Bars bars -> DocxTables.bars(word, bars);
            case Block.Dated(String placeAndDay) -> paragraph("Tempat", List.of(Run.plain(placeAndDay)));
            case Block.Signatures signatures -> DocxTables.signatures(word, signatures);
            case Block.Code code -> write(code);
            case Block.NewPage newPage -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void write(Block.Code code) {
        byte[] square = QrCode.png(code.address(), CODE_POINTS * 4);
        DocxPictures.add(paragraph("Isi", List.of()), square, code.address(), CODE_POINTS, CODE_POINTS);
        paragraph("Keterangan", List.of(Run.plain(code.caption())));
    }

    private XWPFParagraph paragraph(String style, List<Run> runs) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        DocxRuns.add(paragraph, runs);
        return paragraph;
    }

    @Override
    public void close() throws IOException {
        word.close();
    }
}
