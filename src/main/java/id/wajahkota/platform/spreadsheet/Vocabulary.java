package id.wajahkota.platform.spreadsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Names that a cell may hold, each for a thing. Case, accents and punctuation do not matter; what is nearly a name is
 * suggested, never taken for it.
 *
 * @param <T> what is named
 */
public final class Vocabulary<T> {

    private static final int LETTERS_OF_A_SLIP = 4;

    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    /** What was asked before, as it was asked: a file says the same few names in every row. */
    private final Map<String, Optional<T>> asked = new HashMap<>();

    /** Adds a name; the first thing of a name keeps it. */
    public Vocabulary<T> add(String name, T thing) {
        things.putIfAbsent(Field.plain(name), thing);
        spellings.putIfAbsent(Field.plain(name), name);
        return this;
    }

    /** What is called so. */
    public Optional<T> find(String words) {
        return asked.computeIfAbsent(words, name -> Optional.ofNullable(things.get(Field.plain(name))));
    }

    /** The name that was probably meant: a slip or two away, or one that begins so. */
    public Optional<String> suggest(String words) {
        String plain = Field.plain(words);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, plain.length() / LETTERS_OF_A_SLIP));
        return spellings.keySet().stream()
                .filter(name -> distance.apply(plain, name) >= 0 || name.startsWith(plain))
                .min(Comparator.comparingInt(
                        name -> LevenshteinDistance.getDefaultInstance().apply(plain, name)))
                .map(spellings::get);
    }
}
