package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A post as the cells of a plan would say it. */
final class PlanText {

    private PlanText() {}

    static Map<PlanColumn, String> of(PostDraft draft, PlanReferences references) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        cells.put(PlanColumn.SLOT, draft.slot() == null ? "" : MomentSpelling.write(Wib.local(draft.slot())));
        cells.put(PlanColumn.OPD, draft.opd() == null ? "" : references.name(draft.opd()));
        cells.put(PlanColumn.TITLE, draft.title());
        cells.put(PlanColumn.PILLAR, draft.pillar() == null ? "" : references.name(draft.pillar()));
        cells.put(PlanColumn.CAMPAIGN, draft.campaign() == null ? "" : references.name(draft.campaign()));
        cells.put(
                PlanColumn.CHANNELS,
                draft.channels().stream().sorted().map(references::name).collect(Collectors.joining(", ")));
        cells.put(PlanColumn.CAPTION, draft.caption());
        cells.put(PlanColumn.HASHTAGS, draft.hashtags());
        cells.put(PlanColumn.VIDEO_LINK, draft.videoLink());
        cells.put(PlanColumn.INTERNAL_NOTE, draft.internalNote());
        return cells;
    }

    /** What a cell of words means, whatever system wrote its line ends. */
    static String plain(String words) {
        return Blank.clean(words.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
