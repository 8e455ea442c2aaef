package id.wajahkota.content.ui;

import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.PillarSummary;
import id.wajahkota.identity.OpdSummary;
import java.io.Serializable;
import java.util.List;

/** What the form of a post offers to the person logged in. */
record PostChoicesOffered(List<OpdSummary> ownOpds, List<PillarSummary> pillars, List<CampaignSummary> campaigns)
        implements Serializable {}
