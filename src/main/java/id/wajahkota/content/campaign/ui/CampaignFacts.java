package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.MarkedText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.text.NumberFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was decided about a campaign. */
class CampaignFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    CampaignFacts(CampaignDetail campaign, Map<OpdId, OpdSummary> opds, String pillar) {
        CampaignDraft draft = campaign.draft();
        WibFormat format = WibFormat.ofScreen();
        getContent().addClassNames("panel", "post-reading");
        Paragraph goal = new Paragraph(draft.goal());
        goal.addClassName("caption-text");
        MarkedText.name(goal, "goal");
        fact(
                "campaign.dates",
                getTranslation(
                        "campaign.when",
                        format.date(campaign.summary().starts()),
                        format.date(campaign.summary().ends())));
        fact("campaign.lead", opds.get(campaign.summary().lead()).name());
        fact(
                "campaign.participants",
                draft.participants().stream()
                        .map(opd -> opds.get(opd).name())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        fact("post.pillar", pillar);
        fact("post.hashtags", draft.hashtags());
        fact("campaign.targetReach", number(draft.targetReach()));
        fact("campaign.targetPostsPerOpd", number(draft.targetPostsPerOpd()));
        fact("campaign.budgetNote", draft.budgetNote());
        getContent().add(new H2(getTranslation("campaign.goal")), goal, facts);
    }

    private void fact(String key, String value) {
        if (!Blank.is(value)) {
            DescriptionList.Description description = new DescriptionList.Description(value);
            facts.add(new DescriptionList.Term(getTranslation(key)), description);
        }
    }

    private String number(@Nullable Integer value) {
        return value == null ? "" : NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
