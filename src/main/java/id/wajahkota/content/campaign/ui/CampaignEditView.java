package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.CampaignDecision;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignStage;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.Optional;
import java.util.UUID;

/** Begins a campaign, or changes one that the person's department leads. */
@Route(CampaignEditView.ROUTE + "/:" + CampaignView.ID)
@ScreenFor(Permission.CONTENT_PLAN)
class CampaignEditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "kampanye/ubah";
    private static final String NEW = "baru";

    private final transient CampaignScreens screens;
    private final transient CampaignReviews reviews;
    private String title = "";
    private transient Optional<CampaignDetail> opened = Optional.empty();

    CampaignEditView(CampaignScreens screens, CampaignReviews reviews) {
        this.screens = screens;
        this.reviews = reviews;
        setId("content");
        addClassName("campaign-edit-view");
    }

    static String pathOfNew() {
        return ROUTE + "/" + NEW;
    }

    static String pathOf(CampaignId id) {
        return ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(CampaignView.ID).orElseThrow();
        try {
            opened = id.equals(NEW)
                    ? Optional.empty()
                    : Optional.of(screens.campaigns().find(new CampaignId(UUID.fromString(id))));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (opened.filter(campaign -> !reviews.mayEdit(campaign)).isPresent()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show();
    }

    private void show() {
        title = getTranslation(opened.isEmpty() ? "campaign.new" : "campaign.edit");
        CampaignForm form = screens.form(getLocale());
        form.write(opened.map(CampaignDetail::draft)
                .orElseGet(() -> CampaignDraft.empty(screens.ownOpds().stream()
                        .map(OpdSummary::id)
                        .findFirst()
                        .orElse(null))));
        Button save = new Button(getTranslation("campaign.save"), click -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        String back = opened.map(campaign -> CampaignView.pathOf(campaign.id())).orElse(CampaignsView.ROUTE);
        Div buttons = new Div(save, new Anchor(back, getTranslation("common.cancel")));
        buttons.addClassName("decision-bar");
        Div header = new Div(new H1(title));
        header.addClassName("view-header");
        Div panel = new Div(form);
        panel.addClassName("panel");
        removeAll();
        add(header, createWarning(), panel, buttons);
    }

    /** Said before it happens: who changes an approved campaign asks for approval again. */
    private Component createWarning() {
        Paragraph warning = new Paragraph(getTranslation("campaign.reapproval"));
        warning.addClassNames("banner", "banner-warning");
        warning.setVisible(opened.filter(campaign -> campaign.summary().stage() == CampaignStage.APPROVED)
                .isPresent());
        return warning;
    }

    private void save(CampaignForm form) {
        form.read().ifPresent(draft -> {
            try {
                CampaignId id = store(draft);
                Notifications.success(getTranslation("campaign.saved"));
                UI.getCurrent().navigate(CampaignView.pathOf(id));
            } catch (RefusedException refused) {
                form.show(refused);
            }
        });
    }

    private CampaignId store(CampaignDraft draft) {
        if (opened.isEmpty()) {
            return screens.campaigns().create(draft);
        }
        CampaignDetail campaign = opened.get();
        screens.campaigns().decide(campaign.id(), campaign.version(), new CampaignDecision.Edit(draft));
        return campaign.id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
