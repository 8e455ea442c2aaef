package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.PillarId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of a period.
 *
 * @param opd of which department; of all that the person may see when there is none
 * @param before the same of the period before
 * @param pillars posts planned of each pillar, the most first
 * @param opds of each department that planned something, the most first
 * @param months the last months up to the end of the period, the earliest first
 */
public record Report(
        Period period,
        Optional<OpdId> opd,
        Part now,
        Part before,
        Map<PillarId, Integer> pillars,
        Map<OpdId, PostFigures> opds,
        List<Month> months) {

    /** The figures of one period. */
    public record Part(PostFigures posts, ApprovalTime approval, FollowUpFigures tasks) {}

    /** The posts of one month. */
    public record Month(YearMonth month, PostFigures posts) {}
}
