package id.wajahkota.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.CampaignProgress;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Kampanye: what the city's departments post about together. */
@Route(CampaignsView.ROUTE)
@Menu(title = "menu.campaigns", order = 2, icon = "vaadin:megaphone")
@RolesAllowed({Roles.OPD_ADMIN, Roles.SECRETARIAT, Roles.LEADER, Roles.AUDITOR})
class CampaignsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "kampanye";

    private final transient CampaignScreens screens;

    CampaignsView(CampaignScreens screens) {
        this.screens = screens;
        setId("content");
        addClassName("campaigns-view");
        List<CampaignSummary> all = screens.campaigns().all();
        add(createHeader());
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.MEGAPHONE,
                    getTranslation("campaign.empty.title"),
                    getTranslation("campaign.empty.advice")));
        } else {
            addCards(all);
        }
    }

    private Component createHeader() {
        Div header = new Div(new H1(getTranslation("menu.campaigns")));
        header.addClassName("view-header");
        if (screens.mayPlan()) {
            Button begin = new Button(
                    getTranslation("campaign.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(CampaignEditView.pathOfNew()));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(begin);
        }
        return header;
    }

    /** What runs or is to come stands first, what is over below it. */
    private void addCards(List<CampaignSummary> all) {
        Map<CampaignId, List<CampaignProgress.OfOpd>> progress = screens.progress(all);
        Map<OpdId, OpdSummary> opds = screens.opds();
        Map<Boolean, List<CampaignSummary>> byEnd = all.stream()
                .collect(Collectors.partitioningBy(campaign -> campaign.ends().isBefore(screens.today())));
        for (boolean over : List.of(false, true)) {
            if (!byEnd.get(over).isEmpty()) {
                Div cards = new Div();
                cards.addClassName("campaign-cards");
                byEnd.get(over).stream()
                        .map(campaign -> new CampaignCard(
                                campaign,
                                opds.get(campaign.lead()).name(),
                                ProgressFigures.of(progress.getOrDefault(campaign.id(), List.of()))))
                        .forEach(cards::add);
                add(new H2(getTranslation(over ? "campaign.over" : "campaign.running")), cards);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.campaigns"));
    }
}
