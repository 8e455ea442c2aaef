package id.wajahkota.content.post.ui;

import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import java.io.Serializable;
import java.util.List;

/** What the form of a post offers to the person logged in. */
record PostFormChoices(List<OpdSummary> ownOpds, List<PillarSummary> pillars, List<CampaignSummary> campaigns)
        implements Serializable {}
