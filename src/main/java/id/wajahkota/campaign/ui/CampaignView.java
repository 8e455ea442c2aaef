package id.wajahkota.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.campaign.CampaignDetail;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.CampaignProgress;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.ui.CalendarGrid;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One campaign: what it is for, how far each department has come, and its own calendar, which another module adds. */
@Uses(CalendarGrid.class)
@Route(CampaignsView.ROUTE + "/:" + CampaignView.ID)
@RolesAllowed({Roles.OPD_ADMIN, Roles.SECRETARIAT, Roles.LEADER, Roles.AUDITOR})
class CampaignView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient CampaignScreens screens;
    private String title = "";

    CampaignView(CampaignScreens screens) {
        this.screens = screens;
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
            show(screens.campaigns().find(new CampaignId(UUID.fromString(id))));
        } catch (IllegalArgumentException | id.wajahkota.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CampaignDetail campaign) {
        title = campaign.draft().theme();
        removeAll();
        List<CampaignProgress.OfOpd> progress =
                screens.progress(List.of(campaign.summary())).getOrDefault(campaign.id(), List.of());
        Map<OpdId, OpdSummary> opds = screens.opds();
        Div columns = new Div(
                new CampaignFacts(
                        campaign, opds, screens.pillarName(campaign.draft().pillar(), getLocale())),
                new CampaignProgressTable(campaign, progress, opds));
        columns.addClassName("campaign-columns");
        add(createHeader(campaign), columns);
        screens.parts(campaign.summary()).forEach(this::add);
    }

    private Component createHeader(CampaignDetail campaign) {
        Div header = new Div(new H1(new CampaignDot(campaign.draft().colour(), title)));
        header.addClassName("view-header");
        if (screens.leads(campaign.summary())) {
            header.add(new Anchor(CampaignEditView.pathOf(campaign.id()), getTranslation("campaign.edit")));
        }
        if (screens.takesPart(campaign.summary())) {
            Button plan = new Button(
                    getTranslation("calendar.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent()
                            .navigate(
                                    "konten/baru",
                                    QueryParameters.of(
                                            "kampanye", campaign.id().value().toString())));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(plan);
        }
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
