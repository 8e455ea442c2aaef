package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.TableScroller;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Daftar hadir: who came, on whose behalf, when. */
class AttendancePanel extends Composite<Section> {

    private final transient AttendanceList attendance;
    private final transient MeetingId meeting;
    private final transient InvitedPeople invited;
    private final boolean writes;
    private transient List<AttendanceDetail> shown = List.of();

    AttendancePanel(MeetingId meeting, InvitedPeople invited, boolean writes) {
        this.attendance = invited.attendance();
        this.meeting = meeting;
        this.invited = invited;
        this.writes = writes;
        getContent().addClassNames("panel", "attendance");
        show();
    }

    /** Shows who came or was written down meanwhile. */
    void refresh() {
        if (!attendance.of(meeting).equals(shown)) {
            show();
        }
    }

    final void show() {
        List<AttendanceDetail> all = attendance.of(meeting);
        shown = all;
        getContent().removeAll();
        getContent().add(new H2(getTranslation("attendance.title", all.size())));
        getContent().add(all.isEmpty() ? createNone() : createTable(all));
        Button add = new Button(
                getTranslation("attendance.add"),
                VaadinIcon.PLUS.create(),
                click -> new AttendanceDialog(invited.allOpds(), draft -> {
                            attendance.add(meeting, draft);
                            show();
                        })
                        .open());
        Button tick =
                new Button(getTranslation("attendance.invited"), VaadinIcon.CHECK_SQUARE_O.create(), click -> tick());
        tick.setVisible(writes);
        add.setVisible(writes);
        getContent().add(new Div(tick, add));
    }

    private void tick() {
        new InvitedDialog(invited.notThere(meeting), ticked -> {
                    attendance.addAll(meeting, ticked);
                    Notifications.success(getTranslation("attendance.ticked", ticked.size()));
                    show();
                })
                .open();
    }

    private Component createNone() {
        Paragraph none = new Paragraph(getTranslation("attendance.none"));
        none.addClassName("subtle");
        return none;
    }

    private Component createTable(List<AttendanceDetail> all) {
        Map<OpdId, OpdSummary> known = invited.opds();
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("attendance.name", "attendance.from", "attendance.arrived")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        all.forEach(one -> addRow(table, one, known));
        return new TableScroller(table, getTranslation("attendance.title", all.size()));
    }

    private void addRow(NativeTable table, AttendanceDetail one, Map<OpdId, OpdSummary> known) {
        NativeTableRow row = table.getBody().addRow();
        Div name = new Div(one.draft().name());
        row.addHeaderCell().add(name, subtle(one.draft().job()));
        String from = one.draft().opd() == null
                ? one.draft().institution()
                : known.get(one.draft().opd()).code();
        row.addDataCell()
                .add(
                        new Div(from),
                        subtle(
                                one.draft().onBehalfOf().isEmpty()
                                        ? ""
                                        : getTranslation(
                                                "attendance.for", one.draft().onBehalfOf())));
        String times = WibFormat.ofScreen().time(one.arrived())
                + one.left()
                        .map(left -> " – " + WibFormat.ofScreen().time(left))
                        .orElse("");
        NativeTableCell arrived = row.addDataCell();
        arrived.add(new Div(times), subtle(one.late() ? getTranslation("attendance.late") : ""));
        if (writes) {
            Button leave = small(
                    getTranslation(one.left().isPresent() ? "attendance.back" : "attendance.leave"),
                    () -> attendance.leave(meeting, one.id(), one.left().isEmpty()));
            Button remove = small(getTranslation("attendance.remove"), () -> {
                attendance.remove(meeting, one.id());
                Notifications.success(
                        getTranslation("attendance.removed", one.draft().name()));
            });
            arrived.add(new Div(leave, remove));
        }
    }

    private Button small(String label, Runnable onClick) {
        Button button = new Button(label, click -> {
            onClick.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Span subtle(String words) {
        Span span = new Span(words);
        span.addClassName("subtle");
        return span;
    }
}
