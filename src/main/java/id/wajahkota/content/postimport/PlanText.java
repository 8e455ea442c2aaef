package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A post as the cells of a plan would say it. */
final class PlanText {

    private PlanText() {}

    static Map<PlanColumn, String> of(PostDraft draft, PlanReferences references) {
        Map<PlanColumn, String> cells = new HashMap<>();
        cells.put(PlanColumn.SLOT, draft.slot() == null ? "" : MomentSpelling.write(Wib.local(draft.slot())));
        cells.put(PlanColumn.OPD, draft.opd() == null ? "" : references.name(draft.opd()));
        cells.put(PlanColumn.PILLAR, draft.pillar() == null ? "" : references.name(draft.pillar()));
        cells.put(PlanColumn.CAMPAIGN, draft.campaign() == null ? "" : references.name(draft.campaign()));
        cells.put(
                PlanColumn.CHANNELS,
                draft.channels().stream().sorted().map(references::name).collect(Collectors.joining(", ")));
        for (PostWords words : PostWords.values()) {
            cells.put(PlanColumn.of(words), words.in(draft));
        }
        return cells;
    }

    /** What a cell of words means, whatever system wrote its line ends. */
    static String plain(String words) {
        return Blank.clean(words.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
