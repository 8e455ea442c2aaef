package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.review.approval.ui.ReviewedContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Shows a campaign where it is decided or advised on: what changed, what it is for, and its calendar. */
@SpringComponent
class CampaignReviewing implements ReviewedContent {

    private final CampaignScreens screens;
    private final CampaignReviews reviews;

    CampaignReviewing(CampaignScreens screens, CampaignReviews reviews) {
        this.screens = screens;
        this.reviews = reviews;
    }

    @Override
    public String type() {
        return Campaigns.TYPE;
    }

    @Override
    public Reading read(UUID id, OptionalInt since, Locale locale) {
        CampaignDetail campaign = screens.campaigns().find(new CampaignId(id));
        Map<OpdId, OpdSummary> opds = screens.opds();
        List<Component> content = new ArrayList<>();
        since.ifPresent(revision -> reviews.revision(campaign.id(), revision)
                .ifPresent(before -> content.add(
                        new CampaignChanges(revision, before, campaign.draft(), screens.names(locale)::get))));
        content.add(screens.facts(campaign, opds, locale));
        content.add(screens.progressTable(campaign, opds));
        content.addAll(screens.parts(campaign.summary()));
        List<Component> context = new ArrayList<>(List.of(reviews.advice(campaign)));
        context.addAll(reviews.context(campaign));
        return new Reading(campaign.draft().theme(), content, context);
    }
}
