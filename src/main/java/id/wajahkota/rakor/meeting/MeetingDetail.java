package id.wajahkota.rakor.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rakor with its agenda.
 *
 * @param sequence how often its plan was written, as calendar programs count
 * @param beganAt in UTC, or null before
 * @param endedAt in UTC, or null before
 */
public record MeetingDetail(
        MeetingSummary summary,
        MeetingDraft draft,
        int sequence,
        List<AgendaItemDetail> agenda,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    /** Which rakor it is. */
    public MeetingId id() {
        return summary.id();
    }

    /** How far it is. */
    public MeetingStage stage() {
        return summary.stage();
    }
}
