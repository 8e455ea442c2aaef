package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.journal.ui.HistoryPanels;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.programme.ProgrammeDetail;
import id.wajahkota.rakor.programme.ProgrammeId;
import id.wajahkota.rakor.programme.TargetDetail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One programme: its day, its targets and their burn-up, what belongs to it, and why its last day moved. */
@Route(ProgrammesView.ROUTE + "/:" + ProgrammeView.ID)
@ScreenFor(Permission.PROGRAMME_READ)
class ProgrammeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient ProgrammeScreens screens;
    private final transient Connections connections;
    private final transient ProgrammeExport export;
    private final transient HistoryPanels histories;
    private String title = "";

    ProgrammeView(ProgrammeScreens screens, Connections connections, ProgrammeExport export, HistoryPanels histories) {
        this.screens = screens;
        this.connections = connections;
        this.export = export;
        this.histories = histories;
        setId("content");
        addClassName("programme-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new ProgrammeId(
                    UUID.fromString(event.getRouteParameters().get(ID).orElseThrow())));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ProgrammeId id) {
        ProgrammeDetail programme = screens.programmes().find(id);
        List<TargetDetail> targets = screens.targets().of(id);
        Runnable again = () -> show(id);
        title = programme.draft().name();
        Section count = new Section(
                new DayCount(screens.programmes().count(programme), screens.today()),
                new Paragraph(programme.draft().goal()));
        count.addClassName("panel");
        Div main = new Div(count, new TargetsPanel(screens, id, targets, again));
        if (!targets.isEmpty()) {
            main.add(BurnUp.chart(programme, targets, screens.today()));
        }
        Div side = new Div(
                new LinksPanel(connections, screens.plans(), id, again),
                new ShiftsPanel(screens.programmes().shifts(id)),
                histories.of(id.subject()));
        Div columns = new Div(main, side);
        columns.addClassName("meeting-columns");
        removeAll();
        add(createHeader(programme, again), columns);
    }

    private Component createHeader(ProgrammeDetail programme, Runnable onChanged) {
        Div header = new Div(new H1(title), new Anchor(ProgrammesView.ROUTE, getTranslation("programme.all")));
        header.addClassName("view-header");
        header.add(export.button(programme));
        if (screens.plans()) {
            header.add(new Button(
                    getTranslation("programme.edit"),
                    click -> new ProgrammeDialog(Optional.of(programme.draft()), (draft, reason) -> {
                                screens.programmes()
                                        .edit(
                                                programme.id(),
                                                programme.version(),
                                                draft,
                                                Blank.is(reason) ? getTranslation("programme.edited") : reason);
                                Notifications.success(getTranslation("programme.saved"));
                                onChanged.run();
                            })
                            .open()));
        }
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
