package id.wajahkota.content.campaign.ui;

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
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignProgress;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.platform.shared.ui.EmptyState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kampanye: what the city's departments post about together; for an adviser those that were sent to them. */
@Route(CampaignsView.ROUTE)
@Menu(title = "menu.campaigns", order = 2, icon = "vaadin:megaphone")
@ScreenFor(Permission.CONTENT_READ)
class CampaignsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "kampanye";

    private final transient CampaignScreens screens;
    private final transient AwaitedAdvice advice;

    CampaignsView(CampaignScreens screens, CampaignExport export, AwaitedAdvice advice) {
        this.screens = screens;
        this.advice = advice;
        setId("content");
        addClassName("campaigns-view");
        List<CampaignSummary> all = screens.campaigns().all();
        add(createHeader(export));
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.MEGAPHONE,
                    getTranslation("campaign.empty.title"),
                    getTranslation(screens.mayPlan() ? "campaign.empty.advice" : "campaign.empty.read")));
        } else {
            addCards(all);
        }
    }

    private Component createHeader(CampaignExport export) {
        Div header = new Div(new H1(getTranslation("menu.campaigns")), export.button());
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

    /** What waits for the person's advice stands first, then what runs or is to come, and what is over below it. */
    private void addCards(List<CampaignSummary> all) {
        Map<CampaignId, List<CampaignProgress.OfOpd>> progress = screens.progress(all);
        Map<OpdId, OpdSummary> opds = screens.opds();
        Map<CampaignId, Instant> awaiting = advice.due();
        Map<String, List<CampaignSummary>> groups =
                all.stream().collect(Collectors.groupingBy(campaign -> group(campaign, awaiting.keySet())));
        Stream.of("campaign.awaiting", "campaign.running", "campaign.over")
                .filter(groups::containsKey)
                .forEach(group -> {
                    Div cards = new Div();
                    cards.addClassName("campaign-cards");
                    groups.get(group).stream()
                            .map(campaign -> new CampaignCard(
                                    campaign,
                                    opds.get(campaign.lead()).name(),
                                    ProgressFigures.of(progress.getOrDefault(campaign.id(), List.of())),
                                    Optional.ofNullable(awaiting.get(campaign.id()))))
                            .forEach(cards::add);
                    add(new H2(getTranslation(group)), cards);
                });
    }

    private String group(CampaignSummary campaign, Set<CampaignId> awaiting) {
        if (awaiting.contains(campaign.id())) {
            return "campaign.awaiting";
        }
        return campaign.ends().isBefore(screens.today()) ? "campaign.over" : "campaign.running";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.campaigns"));
    }
}
