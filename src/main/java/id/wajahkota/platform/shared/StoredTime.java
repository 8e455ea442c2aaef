package id.wajahkota.platform.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as statements of our own read and write them: the database keeps the local time of UTC. */
public final class StoredTime {

    private StoredTime() {}

    /** As it stands in a column. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What a column holds. */
    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
