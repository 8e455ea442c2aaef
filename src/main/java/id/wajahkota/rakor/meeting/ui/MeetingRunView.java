package id.wajahkota.rakor.meeting.ui;

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
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a rakor is written while it runs: notes of each item, directives, decisions, and who is there. */
@Route(MeetingPaths.ROUTE + "/:" + MeetingPaths.ID + MeetingPaths.RUN)
@ScreenFor(Permission.RAKOR_FOLLOW)
class MeetingRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLISECONDS = 3_000;

    private final transient Meetings meetings;
    private final transient MeetingRoom room;
    private final transient MeetingPanels panels;
    private final transient InvitedPeople invited;
    private final transient PortalClock clock;
    private final transient Map<UUID, NotesEditor> editors = new LinkedHashMap<>();
    private transient @Nullable MeetingId meeting;
    private transient List<RunPanel> record = List.of();
    private transient @Nullable AttendancePanel attendance;
    private String title = "";

    MeetingRunView(
            Meetings meetings, MeetingRoom room, MeetingPanels panels, InvitedPeople invited, PortalClock clock) {
        this.meetings = meetings;
        this.room = room;
        this.panels = panels;
        this.invited = invited;
        this.clock = clock;
        setId("content");
        addClassName("meeting-run-view");
        Polling.of(this, POLL_MILLISECONDS, this::refreshAll);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id = MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow());
            if (meetings.available(id).contains(MeetingAction.WRITE)) {
                show(meetings.find(id));
                return;
            }
        } catch (id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(MeetingDetail found) {
        meeting = found.id();
        title = found.draft().title();
        Div notes = new Div();
        editors.clear();
        found.agenda().forEach(item -> {
            NotesEditor editor = new NotesEditor(room, found.id(), item, this::begin);
            editors.put(item.id(), editor);
            notes.add(editor);
        });
        record = panels.record(found, true, () -> {});
        attendance = new AttendancePanel(found.id(), invited, true);
        Div side = new Div();
        record.forEach(panel -> side.add(panel.component()));
        side.add(attendance);
        Div columns = new Div(notes, side);
        columns.addClassName("meeting-columns");
        Div header = new Div(
                new H1(title),
                MeetingBadge.of(found.stage()),
                new Anchor(MeetingPaths.of(found.id()), getTranslation("meeting.back")));
        header.addClassName("view-header");
        removeAll();
        add(header, columns);
        refresh(found);
    }

    private void begin(UUID item) {
        room.begin(Optional.ofNullable(meeting).orElseThrow(), item);
        refresh(meetings.find(Optional.ofNullable(meeting).orElseThrow()));
    }

    private void refreshAll() {
        Optional.ofNullable(meeting).ifPresent(id -> refresh(meetings.find(id)));
        record.forEach(RunPanel::refresh);
        Optional.ofNullable(attendance).ifPresent(AttendancePanel::refresh);
    }

    private void refresh(MeetingDetail read) {
        UUID running = read.agenda().stream()
                .filter(item -> item.runningSince().isPresent())
                .map(AgendaItemDetail::id)
                .findFirst()
                .orElse(null);
        record.forEach(panel -> panel.during(running));
        read.agenda()
                .forEach(item -> Optional.ofNullable(editors.get(item.id()))
                        .ifPresent(editor -> editor.refresh(item, clock.instant())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
