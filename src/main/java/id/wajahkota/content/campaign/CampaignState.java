package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.OpdId;

/** What the rules need to know of a campaign. */
record CampaignState(CampaignStage stage, OpdId lead, CampaignDraft draft) {}
