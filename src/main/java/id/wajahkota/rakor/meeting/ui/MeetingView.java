package id.wajahkota.rakor.meeting.ui;

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
import id.wajahkota.platform.journal.ui.HistoryPanels;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.Set;

/** One rakor: the plan, who comes, what was said and decided, and its papers. */
@Route(MeetingPaths.ROUTE + "/:" + MeetingPaths.ID)
@ScreenFor(Permission.RAKOR_READ)
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient MeetingPanels panels;
    private final transient MeetingSide side;
    private final transient MeetingExport export;
    private final transient HistoryPanels histories;
    private String title = "";

    MeetingView(
            Meetings meetings, MeetingPanels panels, MeetingSide side, MeetingExport export, HistoryPanels histories) {
        this.meetings = meetings;
        this.panels = panels;
        this.side = side;
        this.export = export;
        this.histories = histories;
        setId("content");
        addClassName("meeting-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow()));
        } catch (id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MeetingId id) {
        MeetingDetail meeting = meetings.find(id);
        Set<MeetingAction> available = meetings.available(id);
        Runnable again = () -> show(id);
        title = meeting.draft().title();
        removeAll();
        add(createHeader(meeting, available), panels.actions(meeting, available, again));
        Div main = new Div(panels.facts(meeting), panels.agenda(meeting));
        panels.record(meeting, available.contains(MeetingAction.WRITE), again)
                .forEach(panel -> main.add(panel.component()));
        Div beside = new Div(
                side.papers(meeting),
                side.answers(meeting, again),
                side.attendance(meeting, available),
                side.files(id),
                histories.of(id.subject()));
        Div columns = new Div(main, beside);
        columns.addClassName("meeting-columns");
        add(columns);
        panels.parts(meeting).forEach(this::add);
    }

    private Component createHeader(MeetingDetail meeting, Set<MeetingAction> available) {
        Div header = new Div(
                new H1(title),
                MeetingBadge.of(meeting.stage()),
                new Anchor(MeetingPaths.ROUTE, getTranslation("meeting.all")),
                export.button(meeting));
        header.addClassName("view-header");
        if (available.contains(MeetingAction.EDIT)) {
            header.add(new Anchor(MeetingPaths.edit(meeting.id()), getTranslation("meeting.edit")));
        }
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
