package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.UserId;

/**
 * One campaign with all that its screen shows.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 */
public record CampaignDetail(
        CampaignId id,
        long version,
        int revision,
        CampaignDraft draft,
        UserId author,
        UserId lastEditor,
        CampaignSummary summary) {}
