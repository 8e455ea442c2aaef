package id.wajahkota.platform.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody searches for, as MariaDB takes it: all of it must be there, in whatever order. Words are looked up in the
 * full-text index, they or those that begin with them. The index holds no words of fewer than three letters and no signs:
 * beside longer words these are looked for in what the index found, and alone by their letters.
 *
 * @param parameters the values of the parameters that {@link #foundIn} names
 */
public record SearchWords(Map<String, String> parameters) {

    private static final String WORDS = "words";
    private static final String BESIDES = "besides";
    private static final String LETTERS = "letters";
    private static final int SHORTEST_INDEXED = 3;

    /** As the index has it: an underscore, and an apostrophe within a word, belong to the word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:'[\\p{L}\\p{N}_]+)*");

    /** What the index drops or parts words at: emoji and other signs, letters with marks of their own, soft hyphens. */
    private static final Pattern BY_LETTERS = Pattern.compile("[\\p{So}\\p{Sk}\\p{M}\\p{Cf}\\p{Cs}\\p{Co}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** How an emoji is to look, which is not what it is. */
    private static final Pattern VARIATION = Pattern.compile("[\\uFE0E\\uFE0F]");

    /** What stands around a word without being searched for. */
    private static final Pattern AROUND = Pattern.compile("^[\"'“”‘’(\\[]+|[\"'“”‘’)\\].,;:!?]+$");

    /** The words of what was typed, or nothing for blanks. */
    public static Optional<SearchWords> of(String typed) {
        String text = Blank.clean(VARIATION.matcher(typed).replaceAll(""));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> indexed = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        for (String piece : BLANKS.split(text)) {
            String bare = AROUND.matcher(piece).replaceAll("");
            List<String> words =
                    WORD.matcher(bare).results().map(MatchResult::group).toList();
            boolean known = words.stream().anyMatch(SearchWords::isIndexed) || words.equals(List.of(bare));
            if (known && !BY_LETTERS.matcher(bare).find()) {
                words.forEach(word -> (isIndexed(word) ? indexed : beginnings).add(word));
            } else {
                letters.add(bare.isEmpty() ? piece : bare);
            }
        }
        return Optional.of(new SearchWords(
                indexed.isEmpty()
                        ? byLetters(Stream.concat(beginnings.stream(), letters.stream())
                                .toList())
                        : byIndex(indexed, beginnings, letters)));
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_INDEXED;
    }

    private static Map<String, String> byLetters(List<String> pieces) {
        return IntStream.range(0, pieces.size())
                .boxed()
                .collect(Collectors.toMap(place -> LETTERS + place, place -> containing(pieces.get(place))));
    }

    private static Map<String, String> byIndex(List<String> indexed, List<String> beginnings, List<String> letters) {
        String all = indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        String besides = Stream.concat(
                        beginnings.stream().map(word -> "(?=.*(?<![\\p{L}\\p{N}_])" + word + ")"),
                        letters.stream().map(piece -> "(?=.*" + Pattern.quote(piece) + ")"))
                .collect(Collectors.joining());
        return besides.isEmpty() ? Map.of(WORDS, all) : Map.of(WORDS, all, BESIDES, "(?s)^" + besides);
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
        if (!parameters.containsKey(WORDS)) {
            return parameters.keySet().stream()
                    .map(piece -> Arrays.stream(columns)
                            .map(column -> "%s.%s like :%s".formatted(alias, column, piece))
                            .collect(Collectors.joining(" or ", "(", ")")))
                    .collect(Collectors.joining(" and ", "(", ")"));
        }
        String all = String.join(", ", columns);
        String besides =
                parameters.containsKey(BESIDES) ? " and concat_ws(' ', %s) rlike :%s".formatted(all, BESIDES) : "";
        return "%s.id in (select id from %s where match(%s) against (:%s in boolean mode)%s)"
                .formatted(alias, table, all, WORDS, besides);
    }
}
