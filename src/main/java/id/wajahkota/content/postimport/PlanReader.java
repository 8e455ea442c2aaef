package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.content.post.DraftVerdicts;
import id.wajahkota.content.post.PlannedPosts;
import id.wajahkota.content.post.PlannedPosts.Mark;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.MomentOrder;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up, a few statements for a whole file, what its rows refer to, and has them judged. */
@Component
class PlanReader {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    private final OpdDirectory opds;
    private final Pillars pillars;
    private final Campaigns campaigns;
    private final PlannedPosts plannedPosts;
    private final PlanImportRepository imports;
    private final DraftVerdicts forecast;

    PlanReader(
            OpdDirectory opds,
            Pillars pillars,
            Campaigns campaigns,
            PlannedPosts plannedPosts,
            PlanImportRepository imports,
            DraftVerdicts forecast) {
        this.opds = opds;
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.plannedPosts = plannedPosts;
        this.imports = imports;
        this.forecast = forecast;
    }

    /**
     * Judges every row.
     *
     * @param corrections what was typed instead of what a row says, by its number
     */
    List<PlannedRow> judge(ReadSheet sheet, Map<Integer, Map<String, String>> corrections, PlanWords words) {
        List<ReadRow> rows = sheet.rows().stream()
                .filter(row -> !words.examples().contains(row.get(PlanColumn.TITLE.key())))
                .map(row -> row.corrected(corrections.getOrDefault(row.number(), Map.of())))
                .toList();
        Map<Mark, List<PostId>> planned = planned(rows);
        Map<PostId, PostDetail> known = plannedPosts.find(Stream.concat(
                        rows.stream().map(PlanJudge::id).flatMap(Optional::stream),
                        planned.values().stream().flatMap(List::stream))
                .toList());
        PlanReferences references = references(words);
        RowIdentities identities = new RowIdentities(rows, known, references);
        MomentOrder order = MomentOrder.of(
                rows.stream().map(row -> row.get(PlanColumn.SLOT.key())).toList());
        DraftVerdicts.Rules rules = forecast.rules();
        KnownPosts posts = new KnownPosts(known, planned, ownSteps(rules.person(), rows, known));
        PlanJudge judge = new PlanJudge(sheet.keys(), references, rules, posts, identities, order);
        return rows.stream().map(judge::judge).toList();
    }

    /** Asked for only where a row was written from another version than stands. */
    private Map<PostId, Map<Long, Long>> ownSteps(
            PortalUser person, List<ReadRow> rows, Map<PostId, PostDetail> known) {
        List<UUID> older = rows.stream()
                .flatMap(row -> PlanJudge.id(row)
                        .map(known::get)
                        .filter(post -> !row.get(PlanColumn.VERSION.key()).equals(String.valueOf(post.version())))
                        .stream())
                .map(post -> post.id().value())
                .toList();
        return older.isEmpty()
                ? Map.of()
                : imports.findSteps(person.id().value(), older).stream()
                        .collect(Collectors.groupingBy(
                                step -> new PostId(step.getPost()),
                                Collectors.toMap(
                                        PlanImportRepository.Step::getAfter,
                                        PlanImportRepository.Step::getBefore,
                                        Math::max)));
    }

    PlanReferences references(PlanWords words) {
        return new PlanReferences(
                opds.all(), LANGUAGES.stream().map(pillars::all).toList(), campaigns.all(), words);
    }

    /** What is planned at the slots of the file: the posts between are nobody's business, and may be many. */
    private Map<Mark, List<PostId>> planned(List<ReadRow> rows) {
        NavigableSet<Instant> slots = rows.stream()
                .map(row -> MomentSpelling.moment(row.get(PlanColumn.SLOT.key())))
                .flatMap(Optional::stream)
                .map(Wib::instant)
                .collect(Collectors.toCollection(TreeSet::new));
        if (slots.isEmpty()) {
            return Map.of();
        }
        Map<Mark, List<PostId>> planned = new HashMap<>(plannedPosts.between(slots.first(), slots.last()));
        planned.keySet().removeIf(mark -> !slots.contains(mark.slot()));
        return planned;
    }
}
