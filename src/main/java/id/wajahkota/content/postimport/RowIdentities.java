package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.spreadsheet.ReadRow;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows speak of the posts whose hidden ids they carry. A row that was copied has the id of the original; rows that
 * were sorted without the hidden columns have each other's.
 */
final class RowIdentities {

    /** So many rows with each other's words are no coincidence. */
    private static final int MIXED = 3;

    private final Set<Integer> copies = new HashSet<>();
    private final Set<Integer> mixed = new HashSet<>();

    RowIdentities(List<ReadRow> rows, Map<PostId, PostDetail> posts, PlanReferences references) {
        Map<PostId, List<ReadRow>> byPost = rows.stream()
                .filter(row -> PlanJudge.id(row).filter(posts::containsKey).isPresent())
                .collect(Collectors.groupingBy(row -> PlanJudge.id(row).orElseThrow()));
        byPost.forEach((id, claimants) -> {
            Map<PlanColumn, String> stored = PlanText.of(posts.get(id).draft(), references);
            ReadRow nearest = claimants.stream()
                    .max(Comparator.comparingLong((ReadRow row) -> nearness(row, stored))
                            .thenComparing(
                                    Comparator.comparingInt(ReadRow::number).reversed()))
                    .orElseThrow();
            claimants.stream()
                    .filter(row -> row != nearest)
                    .map(ReadRow::number)
                    .forEach(copies::add);
        });
        lookForMixedRows(byPost, posts);
    }

    private static long nearness(ReadRow row, Map<PlanColumn, String> stored) {
        return stored.entrySet().stream()
                .filter(cell -> PlanText.plain(row.get(cell.getKey().key())).equals(PlanText.plain(cell.getValue())))
                .count();
    }

    private void lookForMixedRows(Map<PostId, List<ReadRow>> byPost, Map<PostId, PostDetail> posts) {
        Set<String> titles = byPost.keySet().stream()
                .map(id -> posts.get(id).draft().title())
                .collect(Collectors.toSet());
        Set<Integer> strange = new HashSet<>();
        byPost.forEach((id, claimants) -> claimants.stream()
                .filter(row -> !isCopy(row))
                .filter(row -> {
                    String title = PlanText.plain(row.get(PlanColumn.TITLE.key()));
                    return !title.equals(posts.get(id).draft().title()) && titles.contains(title);
                })
                .map(ReadRow::number)
                .forEach(strange::add));
        if (strange.size() >= MIXED) {
            mixed.addAll(strange);
        }
    }

    /** Whether another row is nearer to the post, so that this one is a new one. */
    boolean isCopy(ReadRow row) {
        return copies.contains(row.number());
    }

    /** Whether this row, as many others, says what another post says. */
    boolean areMixed(ReadRow row) {
        return mixed.contains(row.number());
    }
}
