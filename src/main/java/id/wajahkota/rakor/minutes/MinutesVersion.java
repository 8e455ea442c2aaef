package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A finalised version of minutes; times in UTC.
 *
 * @param number from 1
 * @param code what the verification page finds it by
 * @param hash SHA-256 of the content
 * @param reopened when it was reopened, if it was
 */
public record MinutesVersion(
        UUID id,
        MeetingId meeting,
        int number,
        String code,
        String hash,
        UserId finalisedBy,
        Instant finalisedAt,
        Optional<Instant> reopened,
        String reopenReason) {}
