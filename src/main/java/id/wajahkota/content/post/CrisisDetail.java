package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A crisis; times in UTC.
 *
 * @param endedAt nothing while it lasts
 * @param ending what was said when it ended, or empty
 * @param held how many posts it keeps from going out
 * @param passed how many of them have meanwhile missed their slot
 */
public record CrisisDetail(
        String reason,
        UserId begunBy,
        Instant begunAt,
        Optional<Instant> endedAt,
        String ending,
        long held,
        long passed) {}
