package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpId;
import java.util.UUID;

/** One follow-up: what is asked, how far it is, the evidence, and everything that was done. */
@Route(FollowUpAddress.ROUTE + "/:" + FollowUpView.ID)
@ScreenFor(Permission.FOLLOW_UP_READ)
class FollowUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient FollowUpPieces pieces;
    private final transient EvidencePieces evidence;
    private String title = "";

    FollowUpView(FollowUpPieces pieces, EvidencePieces evidence) {
        this.pieces = pieces;
        this.evidence = evidence;
        setId("content");
        addClassName("follow-up-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new FollowUpId(
                    UUID.fromString(event.getRouteParameters().get(ID).orElseThrow())));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(FollowUpId id) {
        FollowUpDetail followUp = pieces.find(id);
        title = followUp.draft().task();
        Runnable again = () -> show(id);
        Component decisions = pieces.decisions(followUp, again);
        Div main = new Div(pieces.facts(followUp), decisions, evidence.panel(followUp, again));
        Div columns = new Div(main, new Div(pieces.history(id)));
        columns.addClassName("campaign-columns");
        Div header = new Div(
                new H1(title),
                StageBadge.of(followUp.stage()),
                new Anchor(FollowUpAddress.ROUTE, getTranslation("followUp.toList")));
        header.addClassName("view-header");
        removeAll();
        add(header, columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
