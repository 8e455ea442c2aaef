package id.wajahkota.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters of a PDF, which go with it: Liberation Serif, as wide as the face that offices write letters in, and behind
 * it faces for what it lacks. {@code document/paper.css} names them in that order.
 */
final class PaperLetters {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PaperLetters() {}

    static void addTo(PdfRendererBuilder builder) {
        String serif = "Liberation Serif";
        add(builder, serif, "liberation/LiberationSerif-Regular.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, serif, "liberation/LiberationSerif-Bold.ttf", BOLD, FontStyle.NORMAL);
        add(builder, serif, "liberation/LiberationSerif-Italic.ttf", NORMAL, FontStyle.ITALIC);
        add(builder, serif, "liberation/LiberationSerif-BoldItalic.ttf", BOLD, FontStyle.ITALIC);
        add(builder, "Noto Naskh Arabic", "document/fonts/NotoNaskhArabic-Regular.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, "Noto Sans Javanese", "document/fonts/NotoSansJavanese-Regular.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, "Droid Sans Fallback", "document/fonts/DroidSansFallbackFull.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, "Nanum Myeongjo", "document/fonts/NanumMyeongjo.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, "Noto Emoji", "document/fonts/NotoEmoji-Regular.ttf", NORMAL, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource(file).getInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the signs that only say how their neighbours are drawn, for which no face has a picture. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().filter(letter -> !isInvisible(letter)).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F;
    }
}
