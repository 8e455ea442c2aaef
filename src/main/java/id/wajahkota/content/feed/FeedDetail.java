package id.wajahkota.content.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A feed as its owner sees it; the secret is shown once, when it is made. Times in UTC.
 *
 * @param lastReadAt when a calendar program last asked for it
 */
public record FeedDetail(UUID id, FeedChoice choice, Instant createdAt, Optional<Instant> lastReadAt) {}
