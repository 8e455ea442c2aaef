package id.wajahkota.platform.spreadsheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column that a file may bring.
 *
 * @param key how the feature calls it
 * @param headers what may stand above it, in every language; case, accents and punctuation do not matter
 * @param required whether a file without it is refused
 */
public record Field(String key, List<String> headers, boolean required) {

    boolean isCalled(String header) {
        String wanted = plain(header);
        return !wanted.isEmpty() && headers.stream().map(Field::plain).anyMatch(wanted::equals);
    }

    /** How it is called first. */
    public String name() {
        return headers.getFirst();
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
