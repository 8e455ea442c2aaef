package id.wajahkota.content.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.feed.FeedChoice;
import id.wajahkota.content.feed.FeedDetail;
import id.wajahkota.content.feed.FeedScope;
import id.wajahkota.content.feed.Feeds;
import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Question;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Langganan kalender: a person's secret addresses for their own calendar program. */
@Route("kalender/langganan")
@ScreenFor(Permission.CONTENT_READ)
class FeedsView extends Main implements HasDynamicTitle {

    private final transient Feeds feeds;
    private final transient PublicAddress portal;
    private final Map<CampaignId, String> themes;
    private final RadioButtonGroup<FeedScope> scope = new RadioButtonGroup<>();
    private final ComboBox<CampaignSummary> campaign = new ComboBox<>();
    private final Checkbox holidays = new Checkbox();
    private final Div created = new Div();
    private final Div list = new Div();

    FeedsView(Feeds feeds, PublicAddress portal, Campaigns campaigns, CurrentUser currentUser) {
        this.feeds = feeds;
        this.portal = portal;
        List<CampaignSummary> known = campaigns.all();
        themes = known.stream().collect(Collectors.toMap(CampaignSummary::id, CampaignSummary::theme));
        setId("content");
        addClassName("feeds-view");
        Div header = new Div(new H1(getTranslation("feed.title")), new Anchor("kalender", getTranslation("feed.back")));
        header.addClassName("view-header");
        list.addClassName("feed-list");
        add(header, new Paragraph(getTranslation("feed.explanation")), createForm(known, currentUser.require()));
        add(created, list);
        show();
    }

    private Component createForm(List<CampaignSummary> known, PortalUser person) {
        List<FeedScope> offered = Arrays.stream(FeedScope.values())
                .filter(kind -> kind != FeedScope.OWN || !person.opds().isEmpty())
                .filter(kind -> kind != FeedScope.CAMPAIGN || !known.isEmpty())
                .toList();
        scope.setLabel(getTranslation("feed.scope"));
        scope.setItems(offered);
        scope.setItemLabelGenerator(EnumText::of);
        scope.setValue(offered.getFirst());
        campaign.setLabel(getTranslation("post.campaign"));
        campaign.setItems(known);
        campaign.setItemLabelGenerator(CampaignSummary::theme);
        campaign.setVisible(false);
        scope.addValueChangeListener(change -> campaign.setVisible(change.getValue() == FeedScope.CAMPAIGN));
        holidays.setLabel(getTranslation("feed.holidays"));
        Button create = new Button(getTranslation("feed.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(scope, campaign, holidays, create);
        form.addClassNames("panel", "feed-form");
        return form;
    }

    private void create() {
        campaign.setInvalid(false);
        try {
            String path = feeds.create(new FeedChoice(
                    scope.getValue(),
                    Optional.ofNullable(campaign.getValue()).map(CampaignSummary::id),
                    holidays.getValue()));
            created.removeAll();
            created.add(new NewFeed(portal.of(path)));
            show();
        } catch (RefusedException refused) {
            new FieldRefusals(Map.of("campaign", campaign, "scope", scope)).show(refused);
        }
    }

    private void show() {
        list.removeAll();
        List<FeedDetail> kept = feeds.all();
        if (!kept.isEmpty()) {
            list.add(new H2(getTranslation("feed.kept")));
        }
        kept.forEach(feed -> list.add(createRow(feed)));
    }

    private Component createRow(FeedDetail feed) {
        WibFormat format = WibFormat.ofScreen();
        Span name = new Span(feed.choice()
                .campaign()
                .map(id -> getTranslation("feed.ofCampaign", themes.getOrDefault(id, "")))
                .orElse(EnumText.of(feed.choice().scope())));
        name.addClassName("home-item-title");
        if (feed.choice().holidays()) {
            name.add(" · " + getTranslation("feed.withHolidays"));
        }
        Span facts = new Span(getTranslation(
                "feed.facts",
                format.brief(feed.createdAt()),
                feed.lastReadAt().map(format::brief).orElse(getTranslation("feed.neverRead"))));
        facts.addClassName("subtle");
        Button revoke = new Button(getTranslation("feed.revoke"), click -> ask(feed));
        revoke.addThemeVariants(ButtonVariant.ERROR);
        Div row = new Div(new Div(name, facts), revoke);
        row.addClassNames("panel", "feed-row");
        return row;
    }

    private void ask(FeedDetail feed) {
        new Question(
                        getTranslation("feed.revoke"),
                        getTranslation("feed.revoke.explanation"),
                        getTranslation("feed.revoke"),
                        () -> revoke(feed))
                .open();
    }

    private void revoke(FeedDetail feed) {
        feeds.revoke(feed.id());
        created.removeAll();
        Notifications.success(getTranslation("feed.revoked"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("feed.title"));
    }
}
