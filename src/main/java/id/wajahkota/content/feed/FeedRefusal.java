package id.wajahkota.content.feed;

/** Why there is no such feed. */
public enum FeedRefusal {
    FEED_CAMPAIGN_REQUIRED,
    FEED_WITHOUT_OPD,
    TOO_MANY_FEEDS
}
