package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.document.QrCode;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingStage;
import id.wajahkota.rakor.meeting.Meetings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For the projector: what is talked about now and for how long, what comes next, who is there, and the door's code. */
@Route(value = MeetingPaths.ROUTE + "/:" + MeetingPaths.ID + MeetingPaths.SCREEN, autoLayout = false)
@ScreenFor(Permission.RAKOR_FOLLOW)
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLISECONDS = 5_000;
    private static final int CODE_PIXELS = 280;

    private final transient Meetings meetings;
    private final transient CheckInDoor door;
    private final transient PortalClock clock;
    private transient @Nullable MeetingId meeting;
    private String title = "";

    ProjectorView(Meetings meetings, CheckInDoor door, PortalClock clock) {
        this.meetings = meetings;
        this.door = door;
        this.clock = clock;
        setId("content");
        addClassName("projector-view");
        Polling.of(
                this, POLL_MILLISECONDS, () -> Optional.ofNullable(meeting).ifPresent(id -> show(meetings.find(id))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id = MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow());
            Set<MeetingAction> available = meetings.available(id);
            if (available.contains(MeetingAction.WRITE) || available.contains(MeetingAction.BEGIN)) {
                meeting = id;
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
        title = found.draft().title();
        Paragraph present = new Paragraph(getTranslation("screen.present", door.present(found.id())));
        present.addClassName("projector-present");
        Div side = new Div(present);
        if (found.stage() == MeetingStage.RUNNING || found.stage() == MeetingStage.INVITED) {
            String address = door.address(found.id());
            Image code = new Image(QrCode.dataAddress(address, CODE_PIXELS), getTranslation("screen.code"));
            side.add(code, new Paragraph(getTranslation("screen.scan")));
        }
        Div columns = new Div(createAgenda(found), side);
        columns.addClassName("projector-columns");
        removeAll();
        add(new H1(title), columns);
    }

    private Component createAgenda(MeetingDetail found) {
        Section section = new Section();
        Optional<AgendaItemDetail> running = found.agenda().stream()
                .filter(item -> item.runningSince().isPresent())
                .findFirst();
        running.ifPresentOrElse(
                item -> section.add(createNow(item)),
                () -> section.add(new Paragraph(getTranslation("screen.notBegun"))));
        OrderedList next = new OrderedList();
        found.agenda().forEach(item -> {
            ListItem row = new ListItem(item.draft().title()
                    + (Blank.is(item.draft().presenter())
                            ? ""
                            : " · " + item.draft().presenter()));
            row.setClassName(
                    "projector-done",
                    item.runningSince().isEmpty() && !item.spent().isZero());
            if (item.runningSince().isPresent()) {
                row.getElement().setAttribute("aria-current", "step");
            }
            next.add(row);
        });
        section.add(new H2(getTranslation("agenda.title")), next);
        return section;
    }

    private Component createNow(AgendaItemDetail item) {
        Duration elapsed = item.elapsed(clock.instant());
        Span time = new Span(getTranslation(
                "screen.clock",
                elapsed.toMinutes(),
                "%02d".formatted(elapsed.toSecondsPart()),
                item.draft().plannedMinutes()));
        time.addClassName("projector-clock");
        time.setClassName("nearness-late", elapsed.toMinutes() >= item.draft().plannedMinutes());
        H2 now = new H2(item.draft().title());
        now.addClassName("projector-now");
        return new Div(now, new Paragraph(item.draft().presenter()), time);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
