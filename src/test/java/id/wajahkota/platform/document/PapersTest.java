package id.wajahkota.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PapersTest {

    private static final Letterhead HEAD =
            new Letterhead("Pemerintah Kota Malang", "Sekretariat Daerah", "Jalan Tugu Nomor 1, Malang");

    private static OfficialDocument paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                List.of(new Block.Fact("Nomor", "005/1/2026"), new Block.Fact("Tempat", "Balai Kota"))));
        blocks.add(new Block.Heading("Jalannya rapat"));
        blocks.addAll(Markdown.blocks("Warga **cepat** dijawab 😀\n\n- satu\n- dua\n\n1. pertama\n2. kedua"));
        blocks.add(new Block.Table(
                List.of("No.", "Tugas"),
                List.of(1, 9),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(row -> List.of(String.valueOf(row), "Tugas ke-" + row))
                        .toList()));
        blocks.add(new Block.Signatures(
                "Malang, 20 Desember 2018",
                List.of(
                        new Signer("Wali Kota Malang", "Drs. H. Sutiaji", "", ""),
                        new Signer(
                                "Sekretaris Daerah", "Drs. Wasto, SH, MH", "Pembina Utama", "19600101 198001 1 001"))));
        blocks.add(new Block.Code("https://portal/verifikasi/ABC", "Keaslian dapat diperiksa."));
        return new OfficialDocument(HEAD, "Notula", blocks, "Notula 005/1/2026, versi 1");
    }

    private static String textOf(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    @Test
    void aPdfHoldsEveryPartAndRepeatsTheHeadOfATable() throws IOException {
        byte[] pdf = Papers.pdf(paper());
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/sample.pdf"), pdf);
        String text = textOf(pdf);
        assertThat(text)
                .contains("PEMERINTAH KOTA MALANG", "SEKRETARIAT DAERAH", "NOTULA", "Nomor", "005/1/2026")
                .contains("Tugas ke-60", "Drs. Wasto, SH, MH", "NIP 19600101 198001 1 001", "versi 1");
        assertThat(new PdfReader(pdf).getNumberOfPages()).isGreaterThan(1);
        assertThat(text.split("No\\.", -1).length - 1).isGreaterThan(1);
    }

    @Test
    void aLetterTheFaceDoesNotHaveIsSeenToBeMissing() throws IOException {
        assertThat(textOf(Papers.pdf(paper()))).contains("dijawab □");
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
                    .contains("Judul", "Subjudul", "Isi", "Butir");
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
        }
    }
}
