package id.wajahkota.content.feed;

import id.wajahkota.content.campaign.CampaignId;
import java.util.Optional;

/**
 * What a feed is to hold.
 *
 * @param campaign which, for a feed of one campaign
 * @param holidays whether the days off of the city stand in it too
 */
public record FeedChoice(FeedScope scope, Optional<CampaignId> campaign, boolean holidays) {}
