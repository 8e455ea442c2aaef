package id.wajahkota.campaign;

import id.wajahkota.identity.OpdId;

/** What the rules need to know of a campaign. */
record CampaignState(CampaignStage stage, OpdId lead, CampaignDraft draft) {}
