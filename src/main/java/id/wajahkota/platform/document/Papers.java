package id.wajahkota.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes papers. */
public final class Papers {

    /** What browsers are told a DOCX is. */
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What browsers are told a PDF is. */
    public static final String PDF_TYPE = "application/pdf";

    private Papers() {}

    /** For Word and LibreOffice, in the styles of the template that an office can restyle. */
    public static byte[] docx(OfficialDocument paper) {
        try (DocxWriter writer = new DocxWriter()) {
            return writer.write(paper);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For printing and keeping. */
    public static byte[] pdf(OfficialDocument paper) {
        try {
            return PdfWriter.write(paper);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
