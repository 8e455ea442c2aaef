package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import id.wajahkota.content.campaign.CampaignSummary;

/** A part of a campaign's page that another module contributes as a bean, in the order of {@code Order}. */
public interface CampaignPart {

    /** The part for that campaign, for the person logged in. */
    Component create(CampaignSummary campaign);
}
