package id.wajahkota.content.feed;

import id.wajahkota.content.campaign.CampaignId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A feed as its owner sees it; the secret is shown once, when it is made. Times in UTC.
 *
 * @param lastReadAt when a calendar program last asked for it
 */
public record FeedDetail(
        UUID id, FeedScope scope, Optional<CampaignId> campaign, Instant createdAt, Optional<Instant> lastReadAt) {}
