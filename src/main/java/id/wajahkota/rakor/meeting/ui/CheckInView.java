package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;

/** Where the code at the door leads: the person writes themselves onto the list of who is there. */
@Route(MeetingPaths.CHECK_IN + "/:" + MeetingPaths.ID + "/:" + CheckInView.CODE)
@ScreenFor(Permission.RAKOR_READ)
class CheckInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "kode";

    private final transient Meetings meetings;
    private final transient AttendanceList attendance;
    private final transient OpdDirectory opds;
    private final transient CurrentUser currentUser;

    CheckInView(Meetings meetings, AttendanceList attendance, OpdDirectory opds, CurrentUser currentUser) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.opds = opds;
        this.currentUser = currentUser;
        setId("content");
        addClassName("check-in-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id = MeetingPaths.read(
                    event.getRouteParameters().get(MeetingPaths.ID).orElseThrow());
            show(meetings.find(id), event.getRouteParameters().get(CODE).orElseThrow());
        } catch (id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MeetingDetail meeting, String code) {
        Div header =
                new Div(new H1(getTranslation("checkIn.title", meeting.draft().title())));
        header.addClassName("view-header");
        removeAll();
        add(header);
        if (attendance.isPresent(meeting.id())) {
            add(createOutcome(VaadinIcon.CHECK_CIRCLE_O, "checkIn.done", meeting.id()));
        } else if (!attendance.isOpen(meeting.id(), code)) {
            add(createOutcome(VaadinIcon.CLOCK, "checkIn.closed", meeting.id()));
        } else {
            add(createForm(meeting, code));
        }
    }

    private Component createForm(MeetingDetail meeting, String code) {
        AttendanceForm form = new AttendanceForm(opds.all());
        form.write(currentUser.require().displayName(), opds.administered());
        Button enter = new Button(getTranslation("checkIn.enter"), click -> {
            try {
                attendance.checkIn(meeting.id(), code, form.read());
                show(meeting, code);
            } catch (RefusedException refused) {
                form.show(refused);
            }
        });
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        Div panel = new Div(new Paragraph(getTranslation("checkIn.explanation")), form, enter);
        panel.addClassNames("panel", "check-in");
        return panel;
    }

    private Component createOutcome(VaadinIcon icon, String key, MeetingId id) {
        return new Div(
                new EmptyState(icon, getTranslation(key + ".title"), getTranslation(key + ".advice")),
                new Anchor(MeetingPaths.of(id), getTranslation("checkIn.toMeeting")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("checkIn.page"));
    }
}
