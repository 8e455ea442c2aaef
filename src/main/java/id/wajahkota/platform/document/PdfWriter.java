package id.wajahkota.platform.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;

/**
 * Writes a paper as a tagged PDF (PDF/UA): its structure, language and title can be read aloud, and all its letters go
 * with it. How it looks is the business of {@code document/paper.css}.
 */
final class PdfWriter {

    static final String STYLES = read("document/paper.css");

    private static final String PRODUCER = "Wajah Kota";

    static {
        // Its own log tells of each face it loads, in a look of its own.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfWriter() {}

    static byte[] write(OfficialDocument paper) throws IOException {
        Document page = new PdfLayout().of(paper);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .toStream(bytes)
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useReplacementText(PaperLetters.MISSING)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer());
        PaperLetters.addTo(builder);
        builder.run();
        return bytes.toByteArray();
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
