package id.wajahkota.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.platform.shared.IllegalConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final Letterhead HEAD =
            new Letterhead("Pemerintah Kota Malang", "Sekretariat Daerah", "Jalan Tugu Nomor 1, Malang");

    private static final String NOTES = """
            Warga **cepat** dijawab 😀; aksara ꦲꦏ꧀ꦱꦫ, السلام عليكم, 泗水市 dan 한국어.

            7. tujuh
               - dalam

                 lanjutannya
            8. delapan
            9.

            | OPD | Aduan |
            |---|---|
            | DLH | **12** |
            """;

    private static OfficialDocument paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                List.of(new Block.Fact("Nomor", "005/1/2026"), new Block.Fact("Tempat", "Balai Kota"))));
        blocks.add(Block.Heading.of("Jalannya rapat"));
        blocks.addAll(Markdown.blocks(NOTES));
        blocks.add(Block.Table.of(
                        List.of("Tugas", "Hari"),
                        List.of(9, 1),
                        IntStream.rangeClosed(1, 60)
                                .mapToObj(row -> List.of("Tugas ke-" + row, String.valueOf(row)))
                                .toList())
                .ofFigures());
        blocks.add(new Block.Signatures(
                "Malang, 20 Desember 2018",
                List.of(
                        new Signer("Wali Kota Malang", "Drs. H. Sutiaji", "", ""),
                        new Signer(
                                "Sekretaris Daerah", "Drs. Wasto, SH, MH", "Pembina Utama", "19600101 198001 1 001"))));
        blocks.add(new Block.Code("https://portal/verifikasi/ABC", "Keaslian dapat diperiksa."));
        return new OfficialDocument(
                HEAD, Optional.empty(), "Notula", blocks, "Notula 005/1/2026, versi 1", "Notula Rakor Medsos");
    }

    @Test
    void aPdfHoldsEveryPartAndRepeatsTheHeadOfATable() throws IOException {
        byte[] pdf = Papers.pdf(paper());
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/sample.pdf"), pdf);
        String text = PaperText.of(pdf);
        assertThat(text)
                .contains("PEMERINTAH KOTA MALANG", "SEKRETARIAT DAERAH", "NOTULA", "Nomor", "005/1/2026")
                .contains("Tugas ke-60", "Drs. Wasto, SH, MH", "NIP 19600101 198001 1 001", "versi 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text.split("Hari", -1).length - 1).isGreaterThan(1);
    }

    @Test
    void everyScriptIsPrintedAndItsLettersGoWithThePaper() throws IOException {
        byte[] pdf = Papers.pdf(paper());
        assertThat(PaperText.of(pdf)).contains("😀", "ꦲꦏ", "泗水市", "한국어");
        assertThat(Normalizer.normalize(PaperText.of(pdf), Normalizer.Form.NFKC))
                .contains("السلام عليكم");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).as("a part of it").matches("[A-Z]{6}\\+.*");
                }
            }
        }
    }

    @Test
    void aPdfCanBeReadAloud() throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(paper()))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("id-ID");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Notula Rakor Medsos");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(kinds(catalog.getStructureTreeRoot())).contains("H1", "P", "L", "LI", "Table", "TH", "Figure");
        }
    }

    private static Set<String> kinds(PDStructureNode node) {
        Set<String> found = new HashSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                found.addAll(kinds(element));
            }
        }
        return found;
    }

    @Test
    void listsCountFromWhereTheyBegin() throws IOException {
        assertThat(PaperText.of(Papers.pdf(paper())).lines().map(line -> line.replace(" ", "")))
                .contains("7.tujuh", "•dalam", "8.delapan");
    }

    private static OfficialDocument noted(String notes) {
        return new OfficialDocument(HEAD, Optional.empty(), "Notula", Markdown.blocks(notes), "Uji", "Uji");
    }

    @Test
    void whatIsLongerThanALineIsBrokenAndNotCutOff() throws IOException {
        String hash = "a1b2c3d4".repeat(30);
        assertThat(PaperText.of(Papers.pdf(noted("Berkas " + hash))).replaceAll("\\s", ""))
                .contains(hash);
    }

    @Test
    void whatNoFaceHasIsSeenToBeMissingAndWhatOnlyLooksOtherwiseIsPlain() throws IOException {
        assertThat(PaperText.of(Papers.pdf(noted("no\u2011break ✓ ₹ 𝐁𝐨𝐥𝐝 ภาษาไทย 𓀀"))))
                .contains("no-break", "✓", "₹", "Bold", "ภาษาไทย", PaperLetters.MISSING);
    }

    /** A list between them may begin on the page: only so many lines go on with their heading. */
    @Test
    void aHeadingTakesNoMoreThanSomeLinesWithItToTheNextPage() throws IOException {
        String before = "satu baris\n\n".repeat(22);
        String list = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> number + ". butir")
                .collect(Collectors.joining("\n"));
        byte[] pdf = Papers.pdf(noted(before + "# Daftar\n\n" + list));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("Daftar", "butir");
        }
    }

    @Test
    void aTableWiderThanAPageIsWrittenRowByRow() throws IOException {
        String heads = "|" + " k |".repeat(120);
        String rule = "|" + "---|".repeat(120);
        assertThat(PaperText.of(Papers.pdf(noted(heads + "\n" + rule + "\n" + heads.replace('k', 'v')))))
                .contains("v | v | v");
    }

    @Test
    void controlsAndTurnedLettersStandOnNoPaper() throws IOException {
        byte[] docx = Papers.docx(noted("a\u0007b\u202Ec"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText()).contains("abc");
        }
        assertThat(PaperText.of(Papers.pdf(noted("a\u0007b\u202Ec")))).contains("abc");
    }

    @Test
    void aPaperNamesNoAddressThatThePageWouldNotOpen() {
        assertThat(Markdown.words("[x](javascript:alert(1))")).isEqualTo("x");
    }

    @Test
    void aWrongEmblemIsSaidInASentence() {
        assertThatThrownBy(() -> Emblem.read("/tidak/ada.png", "Kota"))
                .isInstanceOf(IllegalConfigurationException.class)
                .hasMessageStartingWith("PORTAL_EMBLEM: /tidak/ada.png");
        assertThatThrownBy(() -> Emblem.read("pom.xml", "Kota")).hasMessageContaining("is no picture");
    }

    @Test
    void theArmsStandBesideTheLetterhead() throws IOException {
        byte[] arms = QrCode.png("https://portal", 200);
        OfficialDocument plain = paper();
        OfficialDocument crested = new OfficialDocument(
                HEAD,
                Optional.of(new Emblem(arms, 1, "Kota Malang")),
                plain.title(),
                plain.blocks(),
                plain.footer(),
                plain.subject());
        Files.createDirectories(Path.of("target/papers"));
        byte[] pdf = Papers.pdf(crested);
        Files.write(Path.of("target/papers/arms.pdf"), pdf);
        byte[] docx = Papers.docx(crested);
        Files.write(Path.of("target/papers/arms.docx"), docx);
        try (PDDocument document = Loader.loadPDF(pdf);
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(word.getHeaderList().getFirst().getAllPictures()).hasSize(1);
        }
    }

    @Test
    void aDocxHoldsTheSameInTheTemplatesStyles() throws IOException {
        byte[] docx = Papers.docx(paper());
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/sample.docx"), docx);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains("Pemerintah Kota Malang", "Notula", "😀", "Tugas ke-60", "NIP 19600101 198001 1 001");
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle())
                    .contains("Judul", "Subjudul1", "Isi", "Butir");
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().equals("tujuh"))
                            .findFirst())
                    .hasValueSatisfying(paragraph -> {
                        assertThat(paragraph.getNumFmt()).isEqualTo("decimal");
                        assertThat(paragraph.getNumStartOverride()).isEqualTo(7);
                    });
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Notula Rakor Medsos");
            assertThat(word.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(2).getRow(1).getTableCells())
                    .extracting(cell -> cell.getParagraphs().getFirst().getAlignment())
                    .containsExactly(ParagraphAlignment.LEFT, ParagraphAlignment.END);
        }
    }
}
