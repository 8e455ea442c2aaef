package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.ui.ImportPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hari libur: the days of a year on which the city does not work. */
@Route("admin/hari-libur")
@Menu(title = "menu.holidays", order = 93, icon = "vaadin:sun-o")
@ScreenFor(Permission.WORKING_CALENDAR_ADMINISTER)
class HolidaysView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String YEAR = "tahun";

    private final transient Holidays holidays;
    private final int thisYear;
    private final Div body = new Div();
    private int year;

    HolidaysView(Holidays holidays, HolidayTarget workbook, HolidayExport export, PortalClock clock) {
        this.holidays = holidays;
        thisYear = Wib.date(clock.instant()).getYear();
        year = thisYear;
        setId("content");
        addClassName("holidays-view");
        Button add =
                new Button(getTranslation("holiday.new"), VaadinIcon.PLUS.create(), click -> write(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("menu.holidays")), export.button(() -> year), add);
        header.addClassName("view-header");
        add(header, new ImportPanel(workbook, this::show), new HolidayImport(holidays, clock, this::show), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("[12]\\d{3}"))
                .map(Integer::parseInt)
                .orElse(thisYear);
        show();
    }

    private void show() {
        List<HolidayDetail> days = holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        body.removeAll();
        body.add(createSteps());
        body.add(
                days.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.SUN_O,
                                getTranslation("holiday.empty.title", String.valueOf(year)),
                                getTranslation("holiday.empty.advice"))
                        : createTable(days));
    }

    private Component createSteps() {
        Nav steps = new Nav(
                new Anchor("admin/hari-libur?tahun=" + (year - 1), String.valueOf(year - 1)),
                new H2(String.valueOf(year)),
                new Anchor("admin/hari-libur?tahun=" + (year + 1), String.valueOf(year + 1)));
        steps.addClassName("month-steps");
        steps.setAriaLabel(getTranslation("holiday.years"));
        return steps;
    }

    private Component createTable(List<HolidayDetail> days) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("holiday.date", "holiday.name", "holiday.kind", "common.actions")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        days.forEach(day -> addRow(table, day));
        Div scroller = new Div(table);
        scroller.addClassNames("panel", "table-scroller");
        return scroller;
    }

    private void addRow(NativeTable table, HolidayDetail day) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(WibFormat.ofScreen().day(day.entry().date()));
        row.addDataCell().setText(day.entry().name());
        row.addDataCell().setText(EnumText.of(day.entry().kind()));
        Button edit = new Button(VaadinIcon.EDIT.create(), click -> write(Optional.of(day)));
        edit.setAriaLabel(getTranslation("holiday.editOf", day.entry().name()));
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> delete(day));
        delete.setAriaLabel(getTranslation("holiday.deleteOf", day.entry().name()));
        Stream.of(edit, delete).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        row.addDataCell().add(edit, delete);
    }

    private void write(Optional<HolidayDetail> day) {
        new HolidayDialog(day.map(HolidayDetail::entry), year, entry -> {
                    if (day.isPresent()) {
                        holidays.edit(day.get().id(), day.get().version(), entry);
                    } else {
                        holidays.add(entry);
                    }
                    Notifications.success(getTranslation("holiday.kept", entry.name()));
                    show();
                })
                .open();
    }

    private void delete(HolidayDetail day) {
        try {
            holidays.delete(day.id(), day.version());
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            show();
            return;
        }
        Notifications.undoable(
                getTranslation("holiday.deleted", day.entry().name()), getTranslation("common.undo"), () -> {
                    holidays.add(day.entry());
                    show();
                });
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.holidays"));
    }
}
