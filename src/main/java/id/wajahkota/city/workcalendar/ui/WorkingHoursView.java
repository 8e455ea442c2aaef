package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.city.workcalendar.WorkingDay;
import id.wajahkota.city.workcalendar.WorkingHoursDetail;
import id.wajahkota.city.workcalendar.WorkingHoursDraft;
import id.wajahkota.city.workcalendar.WorkingWeeks;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Stream;

/** Jam kerja: when the city works, usually and at certain times of the year. */
@Route("admin/jam-kerja")
@Menu(title = "menu.workingHours", order = 94, icon = "vaadin:clock")
@ScreenFor(Permission.WORKING_CALENDAR_ADMINISTER)
class WorkingHoursView extends Main implements HasDynamicTitle {

    private final transient WorkingWeeks weeks;
    private final Div list = new Div();

    WorkingHoursView(WorkingWeeks weeks) {
        this.weeks = weeks;
        setId("content");
        addClassName("working-hours-view");
        Button add =
                new Button(getTranslation("hours.new"), VaadinIcon.PLUS.create(), click -> write(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("menu.workingHours")), add);
        header.addClassName("view-header");
        list.addClassName("template-list");
        add(header, new Paragraph(getTranslation("hours.explanation")), list);
        show();
    }

    private void show() {
        list.removeAll();
        weeks.all().forEach(hours -> list.add(createCard(hours)));
    }

    private Component createCard(WorkingHoursDetail hours) {
        WorkingHoursDraft draft = hours.draft();
        WibFormat format = WibFormat.ofScreen();
        String when = draft.validFrom() == null || draft.validUntil() == null
                ? getTranslation("hours.always")
                : getTranslation("campaign.when", format.date(draft.validFrom()), format.date(draft.validUntil()));
        String week = NumberFormat.getInstance(getLocale()).format(draft.week().toMinutes() / 60.0);
        Paragraph facts = new Paragraph(getTranslation("hours.facts", when, week));
        facts.addClassName("subtle");
        Div scroller = new Div(createTable(draft));
        scroller.addClassName("table-scroller");
        Button edit = new Button(getTranslation("common.edit"), click -> write(Optional.of(hours)));
        edit.setAriaLabel(getTranslation("hours.editOf", draft.name()));
        Div buttons = new Div(edit);
        buttons.addClassName("row-buttons");
        if (!draft.isUsual()) {
            Button delete = new Button(getTranslation("common.delete"), click -> delete(hours));
            delete.setAriaLabel(getTranslation("hours.deleteOf", draft.name()));
            delete.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(delete);
        }
        Section card = new Section(new H2(draft.name()), facts, scroller, buttons);
        card.addClassName("panel");
        return card;
    }

    private Component createTable(WorkingHoursDraft draft) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("hours.day", "hours.opens", "hours.break", "hours.closes")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        for (WorkingDay day : draft.days()) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(day.weekday().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
            row.addDataCell().setText(WibFormat.clock(day.opens()));
            row.addDataCell().setText(WibFormat.clock(day.breakFrom()) + "–" + WibFormat.clock(day.breakUntil()));
            row.addDataCell().setText(WibFormat.clock(day.closes()));
        }
        return table;
    }

    private void write(Optional<WorkingHoursDetail> hours) {
        WorkingHoursDraft usual = weeks.all().getFirst().draft();
        WorkingHoursDraft draft = hours.map(WorkingHoursDetail::draft)
                .orElseGet(() -> new WorkingHoursDraft("", null, null, usual.days()));
        boolean withDates = hours.isEmpty() || !draft.isUsual();
        new WorkingHoursDialog(draft, withDates, typed -> {
                    if (hours.isPresent()) {
                        weeks.edit(hours.get().id(), hours.get().version(), typed);
                    } else {
                        weeks.add(typed);
                    }
                    Notifications.success(getTranslation("hours.kept", typed.name()));
                    show();
                })
                .open();
    }

    private void delete(WorkingHoursDetail hours) {
        weeks.delete(hours.id());
        Notifications.undoable(
                getTranslation("hours.deleted", hours.draft().name()), getTranslation("common.undo"), () -> {
                    weeks.add(hours.draft());
                    show();
                });
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.workingHours"));
    }
}
