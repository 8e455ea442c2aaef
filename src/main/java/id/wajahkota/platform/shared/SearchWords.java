package id.wajahkota.platform.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody searches for, as MariaDB's full-text search takes it: every word must be there, or a word that begins
 * with it. The index holds no words of fewer than three letters: beside longer ones they are looked for in what the index
 * found; a search for such words alone, and one for signs that are no words, looks at the letters: what was typed must
 * stand there as it was typed.
 *
 * @param parameters the values of the parameters that {@link #foundIn} names
 */
public record SearchWords(Map<String, String> parameters) {

    private static final String WORDS = "words";
    private static final String BEGINNINGS = "beginnings";
    private static final String LETTERS = "letters";

    private static final int SHORTEST_INDEXED = 3;

    /** As the index has it: an underscore, and an apostrophe within a word, belong to the word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:'[\\p{L}\\p{N}_]+)*");

    /** What the index drops or parts words at: emoji and other signs, letters with marks of their own, soft hyphens. */
    private static final Pattern BY_LETTERS = Pattern.compile("[\\p{So}\\p{Sk}\\p{M}\\p{Cf}\\p{Cs}\\p{Co}]");

    /** The words of what was typed, or nothing for blanks. */
    public static Optional<SearchWords> of(String typed) {
        String text = Blank.clean(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        List<String> indexed =
                words.stream().filter(word -> word.length() >= SHORTEST_INDEXED).toList();
        if (indexed.isEmpty() || BY_LETTERS.matcher(text).find()) {
            return Optional.of(new SearchWords(Map.of(LETTERS, containing(text))));
        }
        String all = indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        String beginnings = words.stream()
                .filter(word -> word.length() < SHORTEST_INDEXED)
                .map(word -> "(?=.*(?<![\\p{L}\\p{N}_])" + word + ")")
                .collect(Collectors.joining());
        return Optional.of(new SearchWords(
                beginnings.isEmpty() ? Map.of(WORDS, all) : Map.of(WORDS, all, BEGINNINGS, "(?s)^" + beginnings)));
    }

    /** The pattern of {@code like} for what holds that text, every letter of it meaning itself. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /**
     * That the words are found in those columns of a table. A full-text search stands in a query of its own: beside other
     * conditions MariaDB may read the rows from an index that knows nothing of the words, and then finds none.
     *
     * @param alias what the table goes by in the statement; the table itself has a column {@code id}
     */
    public String foundIn(String alias, String table, String... columns) {
        if (parameters.containsKey(LETTERS)) {
            return Arrays.stream(columns)
                    .map(column -> "%s.%s like :%s".formatted(alias, column, LETTERS))
                    .collect(Collectors.joining(" or ", "(", ")"));
        }
        String all = String.join(", ", columns);
        String besides = parameters.containsKey(BEGINNINGS)
                ? " and concat_ws(' ', %s) rlike :%s".formatted(all, BEGINNINGS)
                : "";
        return "%s.id in (select id from %s where match(%s) against (:%s in boolean mode)%s)"
                .formatted(alias, table, all, WORDS, besides);
    }
}
