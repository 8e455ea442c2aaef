package id.wajahkota.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.core.io.ClassPathResource;

/** The letters of a PDF, which go with it: Liberation Serif, as wide as the face that offices write letters in. */
final class PdfFonts {

    private static final BaseFont REGULAR = load("Regular");
    private static final BaseFont BOLD = load("Bold");
    private static final BaseFont ITALIC = load("Italic");
    private static final BaseFont BOLD_ITALIC = load("BoldItalic");
    private static final int UNKNOWN = '\u25A1';

    private PdfFonts() {}

    static Font regular(float points) {
        return new Font(REGULAR, points);
    }

    static Font bold(float points) {
        return new Font(BOLD, points);
    }

    static Phrase phrase(Run run, float points) {
        BaseFont face = run.bold() ? run.italic() ? BOLD_ITALIC : BOLD : run.italic() ? ITALIC : REGULAR;
        return new Phrase(shown(run.words()), new Font(face, points));
    }

    /** What the face has no letter for, such as an emoji, becomes an empty square rather than nothing. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .filter(letter -> !isInvisible(letter))
                .forEach(letter -> shown.appendCodePoint(
                        Character.isWhitespace(letter) || REGULAR.charExists(letter) ? letter : UNKNOWN));
        return shown.toString();
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static BaseFont load(String style) {
        String name = "LiberationSerif-" + style + ".ttf";
        try {
            byte[] bytes = new ClassPathResource("liberation/" + name).getContentAsByteArray();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
