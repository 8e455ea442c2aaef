package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.CellChecks;
import id.wajahkota.platform.spreadsheet.MomentOrder;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row as a draft. A column that the file lacks leaves the post as it is; a cell that is empty empties it.
 * What cannot be read is refused at its cell.
 */
final class RowReading {

    /** As people write several: commas and their like, or the word "and". */
    private static final Pattern BETWEEN_CHANNELS = Pattern.compile("[,;/+&|\\n]|\\s+(?:dan|and|serta)\\s+");

    private final ReadRow row;
    private final Set<String> columns;
    private final PostDraft before;
    private final PlanReferences references;
    private final MomentOrder order;
    private final PortalUser person;
    private final CellChecks checks;

    /**
     * Of one row.
     *
     * @param columns the keys of those that the file has
     * @param before the post as it is, or an empty draft
     */
    RowReading(
            ReadRow row,
            Set<String> columns,
            PostDraft before,
            PlanReferences references,
            MomentOrder order,
            PortalUser person) {
        this.row = row;
        this.columns = columns;
        this.before = before;
        this.references = references;
        this.order = order;
        this.person = person;
        checks = new CellChecks(row);
    }

    List<Refusal> refusals() {
        return checks.refusals();
    }

    PostDraft draft() {
        OpdId opd = opd();
        return before.planned(opd, campaign(opd), pillar(), channels(), slot())
                .saying(words -> words(PlanColumn.of(words), words.in(before)));
    }

    private boolean lacks(PlanColumn column) {
        return !columns.contains(column.key());
    }

    /** Words that differ only in their ends are the same words. */
    private String words(PlanColumn column, String was) {
        if (lacks(column)) {
            return was;
        }
        String read = PlanText.plain(row.get(column.key()));
        return read.equals(PlanText.plain(was)) ? was : read;
    }

    /** A slot is shown by the minute, so that the same minute is the same slot. */
    private @Nullable Instant slot() {
        if (lacks(PlanColumn.SLOT)) {
            return before.slot();
        }
        String cell = row.get(PlanColumn.SLOT.key());
        Optional<Instant> read = MomentSpelling.moment(cell).map(Wib::instant);
        if (order.asks(cell)) {
            refuse(PlanColumn.SLOT, PlanRefusal.PLAN_SLOT_EITHER, cell);
        }
        if (read.isEmpty() && !cell.isEmpty()) {
            boolean day = MomentSpelling.day(cell).isPresent();
            refuse(PlanColumn.SLOT, day ? PlanRefusal.PLAN_SLOT_WITHOUT_TIME : PlanRefusal.PLAN_SLOT_UNREADABLE, cell);
        }
        boolean same = before.slot() != null
                && read.filter(before.slot().truncatedTo(ChronoUnit.MINUTES)::equals)
                        .isPresent();
        return same ? before.slot() : read.orElse(null);
    }

    /** Whoever plans for one department only need not name it. */
    private @Nullable OpdId opd() {
        if (lacks(PlanColumn.OPD) || !row.has(PlanColumn.OPD.key())) {
            return before.opd() == null && person.opds().size() == 1
                    ? person.opds().iterator().next()
                    : before.opd();
        }
        OpdId opd = named(PlanColumn.OPD, references.opds()).orElse(null);
        if (opd != null && !person.administers(opd)) {
            refuse(PlanColumn.OPD, PlanRefusal.PLAN_OPD_NOT_YOURS, row.get(PlanColumn.OPD.key()));
        }
        return opd;
    }

    private @Nullable PillarId pillar() {
        return lacks(PlanColumn.PILLAR)
                ? before.pillar()
                : named(PlanColumn.PILLAR, references.pillars()).orElse(null);
    }

    /** A campaign of which the person sees no name is left as it is. */
    private @Nullable CampaignId campaign(@Nullable OpdId opd) {
        boolean nameless =
                before.campaign() != null && references.name(before.campaign()).isEmpty();
        if (lacks(PlanColumn.CAMPAIGN) || nameless && !row.has(PlanColumn.CAMPAIGN.key()) || namesTheSameCampaign()) {
            return before.campaign();
        }
        Optional<CampaignSummary> found = named(PlanColumn.CAMPAIGN, references.campaigns());
        if (opd != null && !PlanReferences.joins(found, opd)) {
            refuse(PlanColumn.CAMPAIGN, PostRefusal.CAMPAIGN_NOT_YOURS);
        }
        return PlanReferences.id(found).orElse(null);
    }

    /** Of two campaigns of one name, that of the post is meant as long as the cell says what it said. */
    private boolean namesTheSameCampaign() {
        return before.campaign() != null
                && row.has(PlanColumn.CAMPAIGN.key())
                && row.get(PlanColumn.CAMPAIGN.key()).equals(Blank.clean(references.name(before.campaign())));
    }

    private Set<Channel> channels() {
        if (lacks(PlanColumn.CHANNELS)) {
            return before.channels();
        }
        Set<Channel> found = EnumSet.noneOf(Channel.class);
        BETWEEN_CHANNELS
                .splitAsStream(row.get(PlanColumn.CHANNELS.key()))
                .map(Blank::clean)
                .filter(name -> !name.isEmpty())
                .forEach(name -> checks.find(PlanColumn.CHANNELS.key(), name, references.channels())
                        .ifPresent(found::add));
        return found.equals(before.channels()) ? before.channels() : found;
    }

    private <T> Optional<T> named(PlanColumn column, Vocabulary<T> vocabulary) {
        return row.has(column.key()) ? checks.find(column.key(), row.get(column.key()), vocabulary) : Optional.empty();
    }

    private void refuse(PlanColumn column, Enum<?> reason, Object... arguments) {
        checks.refuse(column.key(), reason, arguments);
    }
}
