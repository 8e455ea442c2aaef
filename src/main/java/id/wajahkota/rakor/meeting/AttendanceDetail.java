package id.wajahkota.rakor.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is or was there; times in UTC.
 *
 * @param late whether they came more than a quarter of an hour after the planned start
 */
public record AttendanceDetail(
        UUID id, AttendanceDraft draft, Instant arrived, Optional<Instant> left, boolean late, AttendanceWay way) {}
