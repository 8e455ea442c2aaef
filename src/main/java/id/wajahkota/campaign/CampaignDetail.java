package id.wajahkota.campaign;

/**
 * One campaign with all that its screen shows.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 */
public record CampaignDetail(CampaignId id, long version, CampaignDraft draft, CampaignSummary summary) {}
