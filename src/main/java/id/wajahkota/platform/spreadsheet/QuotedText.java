package id.wajahkota.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Gives words that look like a formula the mark that spreadsheets call the quote prefix, which the writing library does
 * not know: such cells get a number format of their own, and here, when the file is complete, the style that carries it
 * gets the mark. Everything else is copied as it is packed.
 */
final class QuotedText {

    /** The format of words that are always words; only quoted cells carry it. */
    static final String FORMAT = "@";

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern NUMBER = Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"/>");

    private QuotedText() {}

    /** Copies a workbook with its marks. */
    static void copy(Path from, OutputStream to) throws IOException {
        try (ZipFile packed = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
            for (ZipArchiveEntry entry : Collections.list(packed.getEntriesInPhysicalOrder())) {
                if (entry.getName().equals(STYLES)) {
                    String styles = new String(packed.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.putArchiveEntry(new ZipArchiveEntry(STYLES));
                    out.write(mark(styles).getBytes(StandardCharsets.UTF_8));
                    out.closeArchiveEntry();
                } else {
                    out.addRawArchiveEntry(entry, packed.getRawInputStream(entry));
                }
            }
        }
    }

    private static String mark(String styles) {
        return NUMBER.matcher(styles)
                .results()
                .map(found -> "<xf numFmtId=\"" + found.group(1) + "\"")
                .reduce(styles, (all, style) -> all.replace(style, style + " quotePrefix=\"1\""));
    }
}
