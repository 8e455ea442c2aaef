package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A follow-up with all that its screen shows.
 *
 * @param version what a decision must name, so that nobody decides on what they have not seen
 * @param assignedAt in UTC
 */
public record FollowUpDetail(
        FollowUpId id,
        long version,
        MeetingId meeting,
        Optional<DirectiveId> directive,
        OpdId opd,
        FollowUpDraft draft,
        FollowUpStage stage,
        UserId assignedBy,
        Instant assignedAt) {

    /** The last day, in the city. */
    public LocalDate due() {
        return Objects.requireNonNull(draft.due());
    }
}
