package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.spreadsheet.ReadRow;
import java.util.Comparator;
import java.util.HashMap;
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

    private final Set<Integer> copies = new HashSet<>();
    private final Set<Integer> mixed;

    RowIdentities(List<ReadRow> rows, Map<PostId, PostDetail> posts, PlanReferences references) {
        Map<PostId, List<ReadRow>> byPost = rows.stream()
                .filter(row -> PlanJudge.id(row).filter(posts::containsKey).isPresent())
                .collect(Collectors.groupingBy(row -> PlanJudge.id(row).orElseThrow()));
        Map<PostId, Map<PlanColumn, String>> stored = new HashMap<>();
        Map<PostId, ReadRow> nearest = new HashMap<>();
        byPost.forEach((id, claimants) -> {
            stored.put(id, PlanText.of(posts.get(id).draft(), references));
            nearest.put(id, nearest(claimants, stored.get(id)));
            claimants.stream()
                    .filter(row -> row != nearest.get(id))
                    .map(ReadRow::number)
                    .forEach(copies::add);
        });
        mixed = MixedRows.among(nearest, stored);
    }

    private static ReadRow nearest(List<ReadRow> claimants, Map<PlanColumn, String> stored) {
        return claimants.stream()
                .max(Comparator.comparingLong((ReadRow row) -> MixedRows.nearness(row, stored))
                        .thenComparing(Comparator.comparingInt(ReadRow::number).reversed()))
                .orElseThrow();
    }

    /** Whether another row is nearer to the post, so that this one is a new one. */
    boolean isCopy(ReadRow row) {
        return copies.contains(row.number());
    }

    /** Whether this row and others say what each other's posts say. */
    boolean areMixed(ReadRow row) {
        return mixed.contains(row.number());
    }
}
