package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.util.Optional;

/** One campaign in the list: what, when, who, and how far. */
class CampaignCard extends Composite<Article> {

    CampaignCard(CampaignSummary campaign, String leadName, ProgressFigures progress, Optional<Instant> adviceDue) {
        getContent().addClassNames("panel", "campaign-card", campaign.colour().styleName());
        Anchor link = new Anchor(CampaignView.pathOf(campaign.id()), campaign.theme());
        WibFormat format = WibFormat.ofScreen();
        Paragraph when = new Paragraph(
                getTranslation("campaign.when", format.date(campaign.starts()), format.date(campaign.ends())));
        when.addClassName("subtle");
        Paragraph who = new Paragraph(
                getTranslation("campaign.who", leadName, campaign.opds().size() - 1));
        who.addClassName("subtle");
        ProgressBar bar = new ProgressBar();
        bar.setValue(progress.share());
        String told = getTranslation("campaign.progress", progress.published(), progress.planned());
        bar.getElement().setAttribute("aria-label", told);
        Div title = new Div(new H3(link), StatusBadge.of(campaign.stage()));
        title.addClassName("campaign-card-title");
        getContent().add(title, when, who, bar, new Span(told));
        adviceDue.ifPresent(due -> {
            Span asked = new Span(getTranslation("campaign.adviceDue", format.brief(due)));
            asked.addClassName("campaign-asked");
            getContent().add(asked);
        });
    }
}
