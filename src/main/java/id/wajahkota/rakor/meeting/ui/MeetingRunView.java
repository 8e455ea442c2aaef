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
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.rakor.followup.ui.DirectivesPanel;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a rakor is written while it runs: notes of each item, directives, decisions, and who is there. */
@Route(MeetingPaths.ROUTE + "/:" + MeetingPaths.ID + MeetingPaths.RUN)
@ScreenFor(Permission.RAKOR_FOLLOW)
class MeetingRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLISECONDS = 3_000;

    private final transient RunPieces pieces;
    private final transient Map<UUID, NotesEditor> editors = new LinkedHashMap<>();
    private transient @Nullable MeetingId meeting;
    private transient @Nullable DirectivesPanel directives;
    private transient @Nullable ResolutionsPanel resolutions;
    private transient @Nullable AttendancePanel attendance;
    private String title = "";

    MeetingRunView(RunPieces pieces) {
        this.pieces = pieces;
        setId("content");
        addClassName("meeting-run-view");
        Polling.of(this, POLL_MILLISECONDS, this::refreshAll);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id = MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow());
            if (pieces.available(id).contains(MeetingAction.WRITE)) {
                show(pieces.find(id));
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
            NotesEditor editor = new NotesEditor(pieces.room(), found.id(), item, this::begin);
            editors.put(item.id(), editor);
            notes.add(editor);
        });
        directives = pieces.directives(found);
        resolutions = pieces.resolutions(found.id());
        attendance = pieces.attendance(found.id());
        Div side = new Div(directives, resolutions, attendance);
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
        pieces.begin(Optional.ofNullable(meeting).orElseThrow(), item);
        refresh(pieces.find(Optional.ofNullable(meeting).orElseThrow()));
    }

    private void refreshAll() {
        Optional.ofNullable(meeting).ifPresent(id -> refresh(pieces.find(id)));
        Optional.ofNullable(directives).ifPresent(DirectivesPanel::refresh);
        Optional.ofNullable(resolutions).ifPresent(ResolutionsPanel::refresh);
        Optional.ofNullable(attendance).ifPresent(AttendancePanel::refresh);
    }

    private void refresh(MeetingDetail read) {
        UUID running = read.agenda().stream()
                .filter(item -> item.runningSince().isPresent())
                .map(AgendaItemDetail::id)
                .findFirst()
                .orElse(null);
        Optional.ofNullable(directives).ifPresent(panel -> panel.during(running));
        Optional.ofNullable(resolutions).ifPresent(panel -> panel.during(running));
        read.agenda()
                .forEach(item -> Optional.ofNullable(editors.get(item.id()))
                        .ifPresent(editor -> editor.refresh(item, pieces.now())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
