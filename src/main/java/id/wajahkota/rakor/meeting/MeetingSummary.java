package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import java.time.Instant;
import java.util.Set;

/**
 * A rakor as lists show it.
 *
 * @param version what a change must name
 * @param starts in UTC
 * @param ends in UTC
 * @param opds which departments are invited
 */
public record MeetingSummary(
        MeetingId id,
        long version,
        String number,
        String title,
        String place,
        Instant starts,
        Instant ends,
        MeetingStage stage,
        Set<OpdId> opds) {}
