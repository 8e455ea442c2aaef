package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.UI;

/** What the fields of a campaign are called on screen; those that posts have too go by the same words. */
final class CampaignWords {

    private CampaignWords() {}

    static String of(String field) {
        boolean shared = field.equals("pillar") || field.equals("hashtags");
        return UI.getCurrent().getTranslation((shared ? "post." : "campaign.") + field);
    }
}
