package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.spreadsheet.ReadRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that hold each other's words, as those of a sheet that was sorted without its hidden columns. Titles give away
 * most of them; those of a series, whose titles are all the same, are known by their exchange coming round: the first says
 * what the second said, and so on, and the last what the first said. A series that only moves on by a week never comes
 * round, since what its first post said is said by none. Captions give away a column that was sorted by itself, and two
 * posts whose words were exchanged and whose slots were not.
 */
final class MixedRows {

    /** So many rows with each other's titles are no coincidence, though other cells were edited too. */
    private static final int MANY = 3;

    private static final PlanColumn CAPTION = PlanColumn.of(PostWords.CAPTION);
    private static final List<PlanColumn> WORDS = List.of(PlanColumn.TITLE, CAPTION);

    private final Map<PostId, ReadRow> rows;
    private final Map<PostId, Map<PlanColumn, String>> stored;
    private final Map<List<String>, List<PostId>> byTitleAndSlot;
    private final Map<List<String>, PostId> byWords;

    private MixedRows(Map<PostId, ReadRow> rows, Map<PostId, Map<PlanColumn, String>> stored) {
        this.rows = rows;
        this.stored = stored;
        this.byTitleAndSlot =
                rows.keySet().stream().collect(Collectors.groupingBy(id -> titleAndSlot(column -> stands(id, column))));
        this.byWords = rows.keySet().stream()
                .collect(Collectors.toMap(id -> words(column -> stands(id, column)), id -> id, (one, other) -> one));
    }

    /**
     * The numbers of those among the rows.
     *
     * @param rows one for each post, by the id it carries
     * @param stored what each of these posts says in the portal
     */
    static Set<Integer> among(Map<PostId, ReadRow> rows, Map<PostId, Map<PlanColumn, String>> stored) {
        MixedRows mixed = new MixedRows(rows, stored);
        return Stream.of(
                        mixed.withWordsOfOthers(PlanColumn.TITLE),
                        mixed.withWordsOfOthers(CAPTION),
                        mixed.comingRound(mixed::meant),
                        mixed.comingRound(mixed::whoseWords))
                .flatMap(Collection::stream)
                .map(id -> rows.get(id).number())
                .collect(Collectors.toSet());
    }

    /** In how many cells a row says what a post says. */
    static long nearness(ReadRow row, Map<PlanColumn, String> post) {
        return post.entrySet().stream()
                .filter(cell -> said(row, cell.getKey()).equals(PlanText.plain(cell.getValue())))
                .count();
    }

    private static String said(ReadRow row, PlanColumn column) {
        return PlanText.plain(row.get(column.key()));
    }

    /** Of many others, that is: one text that is copied to many rows is meant for them. */
    private List<PostId> withWordsOfOthers(PlanColumn column) {
        Set<String> all = rows.keySet().stream().map(id -> stands(id, column)).collect(Collectors.toSet());
        List<PostId> strange = rows.keySet().stream()
                .filter(id -> !said(id, column).isEmpty())
                .filter(id -> !said(id, column).equals(stands(id, column)) && all.contains(said(id, column)))
                .toList();
        long texts = strange.stream().map(id -> said(id, column)).distinct().count();
        return texts >= MANY ? strange : List.of();
    }

    private String stands(PostId id, PlanColumn column) {
        return PlanText.plain(stored.get(id).get(column));
    }

    private String said(PostId id, PlanColumn column) {
        return said(rows.get(id), column);
    }

    /** The posts from whose rows one comes back to them, going from each to the post that its row speaks of. */
    private Set<PostId> comingRound(UnaryOperator<PostId> meant) {
        Set<PostId> exchanged = new HashSet<>();
        Set<PostId> followed = new HashSet<>();
        for (PostId start : rows.keySet()) {
            List<PostId> way = new ArrayList<>();
            PostId next = start;
            while (followed.add(next)) {
                way.add(next);
                next = meant.apply(next);
            }
            int returned = way.indexOf(next);
            if (returned >= 0 && way.size() - returned > 1) {
                exchanged.addAll(way.subList(returned, way.size()));
            }
        }
        return exchanged;
    }

    /** Which post a row speaks of, going by title and slot; its own where that is as near as any. */
    private PostId meant(PostId own) {
        ReadRow row = rows.get(own);
        List<String> says = titleAndSlot(column -> said(row, column));
        return Stream.concat(Stream.of(own), byTitleAndSlot.getOrDefault(says, List.of()).stream())
                .reduce((best, other) ->
                        nearness(row, stored.get(other)) > nearness(row, stored.get(best)) ? other : best)
                .orElse(own);
    }

    /** Which post a row speaks of, going by title and caption; its own unless both are another's. */
    private PostId whoseWords(PostId own) {
        boolean kept = WORDS.stream().anyMatch(column -> said(own, column).equals(stands(own, column)));
        return kept || WORDS.stream().anyMatch(column -> said(own, column).isEmpty())
                ? own
                : byWords.getOrDefault(words(column -> said(own, column)), own);
    }

    private static List<String> words(Function<PlanColumn, String> cells) {
        return WORDS.stream().map(cells).toList();
    }

    private static List<String> titleAndSlot(Function<PlanColumn, String> cells) {
        return Stream.of(PlanColumn.TITLE, PlanColumn.SLOT).map(cells).toList();
    }
}
