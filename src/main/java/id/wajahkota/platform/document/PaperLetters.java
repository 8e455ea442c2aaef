package id.wajahkota.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters of a PDF, which go with it: Liberation Serif, as wide as the face that offices write letters in, and behind
 * it faces for what it lacks. {@code document/paper.css} names them in that order.
 */
final class PaperLetters {

    private static final Map<String, String> FALLBACKS = Map.of(
            "Noto Naskh Arabic", "NotoNaskhArabic-Regular",
            "Noto Sans Javanese", "NotoSansJavanese-Regular",
            "Droid Sans Fallback", "DroidSansFallbackFull",
            "Nanum Myeongjo", "NanumMyeongjo",
            "Noto Emoji", "NotoEmoji-Regular",
            "Noto Sans", "NotoSans-Regular",
            "Noto Sans Symbols 2", "NotoSansSymbols2-Regular",
            "Noto Sans Thai", "NotoSansThai-Regular",
            "Noto Sans Devanagari", "NotoSansDevanagari-Regular",
            "Noto Sans Balinese", "NotoSansBalinese-Regular");

    /** What stands for a letter that none of them has. */
    static final String MISSING = "\u25A1";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int UNBREAKABLE_HYPHEN = 0x2011;

    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT);

    private PaperLetters() {}

    static void addTo(PdfRendererBuilder builder) {
        String serif = "Liberation Serif";
        add(builder, serif, "liberation/LiberationSerif-Regular.ttf", NORMAL, FontStyle.NORMAL);
        add(builder, serif, "liberation/LiberationSerif-Bold.ttf", BOLD, FontStyle.NORMAL);
        add(builder, serif, "liberation/LiberationSerif-Italic.ttf", NORMAL, FontStyle.ITALIC);
        add(builder, serif, "liberation/LiberationSerif-BoldItalic.ttf", BOLD, FontStyle.ITALIC);
        FALLBACKS.forEach(
                (family, file) -> add(builder, family, "document/fonts/" + file + ".ttf", NORMAL, FontStyle.NORMAL));
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

    /** What a PDF shows of words: what no face has a picture for is left out or written as what it means. */
    static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        carried(words).codePoints().filter(letter -> !isInvisible(letter)).forEach(letter -> {
            if (letter == UNBREAKABLE_HYPHEN) {
                shown.append('-');
            } else {
                shown.append(isMathematical(letter) ? plain(letter) : Character.toString(letter));
            }
        });
        return shown.toString();
    }

    /** Words without controls, and without the signs that turn the direction of all that follows. */
    static String carried(String words) {
        StringBuilder carried = new StringBuilder();
        words.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
                .filter(letter -> !TURNING.contains(Character.getDirectionality(letter)))
                .forEach(carried::appendCodePoint);
        return carried.toString();
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0x1F3FB && letter <= 0x1F3FF;
    }

    /** Bold and slanted letters that people paste from generators of "fonts". */
    private static boolean isMathematical(int letter) {
        return Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS;
    }

    private static String plain(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    }
}
