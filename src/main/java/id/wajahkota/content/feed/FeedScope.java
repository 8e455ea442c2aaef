package id.wajahkota.content.feed;

/** Which posts a feed holds, always within what its owner may see. */
public enum FeedScope {
    /** The departments the owner plans for. */
    OWN,
    ALL,
    CAMPAIGN
}
