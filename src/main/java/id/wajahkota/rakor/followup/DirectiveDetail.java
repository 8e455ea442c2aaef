package id.wajahkota.rakor.followup;

import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Instant;

/**
 * A directive with how far it is fulfilled.
 *
 * @param version what a change must name
 * @param at when it was recorded, in UTC
 * @param followUps how many there are
 * @param verified how many of them are verified
 */
public record DirectiveDetail(
        DirectiveId id,
        long version,
        MeetingId meeting,
        DirectiveDraft draft,
        Instant at,
        int followUps,
        int verified) {}
