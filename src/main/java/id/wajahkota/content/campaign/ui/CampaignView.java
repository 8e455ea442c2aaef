package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.platform.shared.ui.StatusBadge;
import java.util.Map;
import java.util.UUID;

/**
 * One campaign: what it is for, how far each department has come, its own calendar, which another module adds, and
 * what was said about it.
 */
@Route(CampaignsView.ROUTE + "/:" + CampaignView.ID)
@ScreenFor(Permission.CONTENT_READ)
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient CampaignScreens screens;
    private final transient CampaignReviews reviews;
    private String title = "";

    CampaignView(CampaignScreens screens, CampaignReviews reviews) {
        this.screens = screens;
        this.reviews = reviews;
        setId("content");
        addClassName("campaign-view");
    }

    static String pathOf(CampaignId id) {
        return CampaignsView.ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String id = event.getRouteParameters().get(ID).orElseThrow();
            show(new CampaignId(UUID.fromString(id)));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CampaignId id) {
        CampaignDetail campaign = screens.campaigns().find(id);
        title = campaign.draft().theme();
        removeAll();
        Map<OpdId, OpdSummary> opds = screens.opds();
        Div main = new Div(screens.facts(campaign, opds, getLocale()), reviews.decisionBar(campaign, () -> show(id)));
        Div side = new Div(screens.progressTable(campaign, opds), reviews.advice(campaign));
        Div columns = new Div(main, side);
        columns.addClassName("campaign-columns");
        add(createHeader(campaign), columns);
        screens.parts(campaign.summary()).forEach(this::add);
        Div said = new Div();
        said.addClassName("campaign-columns");
        reviews.context(campaign).forEach(said::add);
        add(said);
    }

    private Component createHeader(CampaignDetail campaign) {
        Span revision = new Span(getTranslation("post.revision", campaign.revision()));
        revision.addClassName("subtle");
        Div header = new Div(
                new H1(new CampaignDot(campaign.draft().colour(), title)),
                StatusBadge.of(campaign.summary().stage()),
                revision);
        header.addClassName("view-header");
        if (reviews.mayEdit(campaign)) {
            header.add(new Anchor(CampaignEditView.pathOf(campaign.id()), getTranslation("campaign.edit")));
        }
        if (screens.takesPart(campaign.summary())) {
            header.add(createPlanning(campaign.id()));
        }
        return header;
    }

    private Component createPlanning(CampaignId id) {
        Button plan = new Button(
                getTranslation("calendar.new"),
                VaadinIcon.PLUS.create(),
                click -> UI.getCurrent()
                        .navigate(
                                "konten/baru",
                                QueryParameters.of("kampanye", id.value().toString())));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
