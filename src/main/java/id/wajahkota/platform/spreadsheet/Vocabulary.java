package id.wajahkota.platform.spreadsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> ambiguous = new HashSet<>();

    /** What was asked before, as it was asked: a file says the same few names in every row. */
    private final Map<String, Optional<T>> asked = new HashMap<>();

    /** Adds a name. A name of two things is none of theirs: who writes it is asked which is meant. */
    public Vocabulary<T> add(String name, T thing) {
        T other = things.putIfAbsent(Field.plain(name), thing);
        if (other != null && !other.equals(thing)) {
            ambiguous.add(Field.plain(name));
        }
        spellings.putIfAbsent(Field.plain(name), name);
        return this;
    }

    /** Whether several things are called so. */
    public boolean isAmbiguous(String words) {
        return ambiguous.contains(Field.plain(words));
    }

    /** What a thing is called, by the first of its names. */
    public Optional<String> nameOf(T thing) {
        return things.entrySet().stream()
                .filter(entry -> entry.getValue().equals(thing))
                .map(entry -> spellings.get(entry.getKey()))
                .findFirst();
    }

    /** What is called so. */
    public Optional<T> find(String words) {
        return asked.computeIfAbsent(
                words,
                name -> Optional.of(Field.plain(name))
                        .filter(plain -> !ambiguous.contains(plain))
                        .map(things::get));
    }

    /** The name that was probably meant: a slip or two away, one that begins so, or one with something added. */
    public Optional<String> suggest(String words) {
        String plain = Field.plain(words);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, plain.length() / LETTERS_OF_A_SLIP));
        return spellings.keySet().stream()
                .filter(name -> distance.apply(plain, name) >= 0 || name.startsWith(plain) || plain.startsWith(name))
                .min(Comparator.comparingInt(
                        name -> LevenshteinDistance.getDefaultInstance().apply(plain, name)))
                .map(spellings::get);
    }
}
