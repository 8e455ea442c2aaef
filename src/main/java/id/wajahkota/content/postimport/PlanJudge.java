package id.wajahkota.content.postimport;

import id.wajahkota.content.post.DraftVerdicts;
import id.wajahkota.content.post.PlannedPosts.Mark;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostOutcome;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.MomentOrder;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of each row of a file, from the top, what importing it would do. It asks nothing of the database. */
final class PlanJudge {

    private final Set<String> columns;
    private final PlanReferences references;
    private final DraftVerdicts.Rules rules;
    private final KnownPosts known;
    private final RowIdentities identities;
    private final MomentOrder order;
    private final Map<Object, Integer> seen = new HashMap<>();

    /**
     * For one file.
     *
     * @param columns the keys of those that the file has
     * @param known what stands in the portal of all that it speaks of
     * @param identities which rows speak of the posts they name
     */
    PlanJudge(
            Set<String> columns,
            PlanReferences references,
            DraftVerdicts.Rules rules,
            KnownPosts known,
            RowIdentities identities,
            MomentOrder order) {
        this.columns = columns;
        this.references = references;
        this.rules = rules;
        this.known = known;
        this.identities = identities;
        this.order = order;
    }

    static Optional<PostId> id(ReadRow row) {
        try {
            return Optional.of(row.get(PlanColumn.ID.key()))
                    .filter(Predicate.not(String::isEmpty))
                    .map(UUID::fromString)
                    .map(PostId::new);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    PlannedRow judge(ReadRow row) {
        if (!row.has(PlanColumn.ID.key()) || identities.isCopy(row)) {
            return judgeNew(row);
        }
        if (identities.areMixed(row)) {
            return refused(row, Refusal.of(PlanRefusal.PLAN_ROWS_MIXED));
        }
        Optional<PostDetail> post = id(row).flatMap(known::find);
        if (post.isEmpty()) {
            return refused(row, Refusal.of(PlanRefusal.PLAN_POST_GONE));
        }
        Integer before = seen.putIfAbsent(post.get().id(), row.number());
        return before == null
                ? judgeKnown(row, post.get())
                : refused(row, Refusal.of(ImportRefusal.IMPORT_ROW_TWICE, before));
    }

    private PlannedRow judgeNew(ReadRow row) {
        PostDraft empty = PostDraft.empty(null, null);
        RowReading reading = new RowReading(row, columns, empty, references, order, rules.person());
        PostDraft draft = reading.draft();
        List<Refusal> refusals = reading.refusals();
        if (refusals.isEmpty()) {
            refusals = rules.ofCreating(draft);
        }
        if (draft.opd() != null && draft.slot() != null) {
            Mark mark = new Mark(draft.opd(), draft.title(), draft.slot());
            Integer before = seen.putIfAbsent(mark, row.number());
            if (before != null) {
                return refused(row, Refusal.of(ImportRefusal.IMPORT_ROW_TWICE, before));
            }
            List<PostId> alike = known.alike(mark);
            if (alike.size() > 1) {
                return refused(row, Refusal.of(PlanRefusal.PLAN_SEVERAL_ALIKE, alike.size()));
            }
            if (alike.size() == 1) {
                return judgeAgain(row, known.find(alike.getFirst()).orElseThrow());
            }
        }
        JudgedRow judged = refusals.isEmpty() ? JudgedRow.of(row, RowOutcome.CREATE) : JudgedRow.refused(row, refusals);
        return new PlannedRow(judged, Optional.empty(), draft);
    }

    /** A plan that is sent again, without ids: what it says otherwise is shown beside what stands, and is a change. */
    private PlannedRow judgeAgain(ReadRow row, PostDetail post) {
        RowReading reading = new RowReading(row, columns, post.draft(), references, order, rules.person());
        PostDraft draft = reading.draft();
        JudgedRow judged = reading.refusals().isEmpty()
                ? draft.equals(post.draft()) ? JudgedRow.of(row, RowOutcome.SAME) : edited(row, post, draft)
                : JudgedRow.refused(row, reading.refusals());
        return new PlannedRow(judged, Optional.of(post), draft);
    }

    private PlannedRow judgeKnown(ReadRow row, PostDetail post) {
        RowReading reading = new RowReading(row, columns, post.draft(), references, order, rules.person());
        PostDraft draft = reading.draft();
        return new PlannedRow(judgeKnown(row, post, draft, reading.refusals()), Optional.of(post), draft);
    }

    private JudgedRow judgeKnown(ReadRow row, PostDetail post, PostDraft draft, List<Refusal> unreadable) {
        if (!unreadable.isEmpty()) {
            return JudgedRow.refused(row, unreadable);
        }
        if (draft.equals(post.draft())) {
            return JudgedRow.of(row, RowOutcome.SAME);
        }
        if (!known.isKnownFrom(row.get(PlanColumn.VERSION.key()), post)) {
            Refusal meanwhile = Refusal.of(PlanRefusal.PLAN_CHANGED_MEANWHILE, post.lastEditedAt());
            return new JudgedRow(row, RowOutcome.CONFLICT, List.of(meanwhile), changed(post.draft(), draft));
        }
        return edited(row, post, draft);
    }

    private JudgedRow edited(ReadRow row, PostDetail post, PostDraft draft) {
        Map<String, String> before = changed(post.draft(), draft);
        return switch (rules.ofEditing(post, draft)) {
            case PostOutcome.Refused(var refusals) -> JudgedRow.refused(row, refusals);
            case PostOutcome.Moved moved -> new JudgedRow(row, RowOutcome.CHANGE, warnings(post.stage()), before);
        };
    }

    private static List<Refusal> warnings(PostStage stage) {
        return stage == PostStage.APPROVED ? List.of(Refusal.of(PlanRefusal.PLAN_APPROVAL_LOST)) : List.of();
    }

    private Map<String, String> changed(PostDraft was, PostDraft is) {
        Map<PlanColumn, String> before = PlanText.of(was, references);
        Map<PlanColumn, String> after = PlanText.of(is, references);
        return before.entrySet().stream()
                .filter(cell -> !Objects.equals(cell.getValue(), after.get(cell.getKey())))
                .collect(Collectors.toMap(cell -> cell.getKey().key(), Map.Entry::getValue));
    }

    private static PlannedRow refused(ReadRow row, Refusal reason) {
        return new PlannedRow(JudgedRow.refused(row, List.of(reason)), Optional.empty(), PostDraft.empty(null, null));
    }
}
