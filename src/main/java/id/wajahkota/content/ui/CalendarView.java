package id.wajahkota.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.content.ContentCalendar;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.identity.Role;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.WibFormat;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Kalender Konten: what the city plans in a month. The URL names the month, so it can be shared. */
@Route("kalender")
@Menu(title = "menu.calendar", order = 1, icon = "vaadin:calendar-o")
@RolesAllowed({Roles.OPD_ADMIN, Roles.SECRETARIAT, Roles.ADVISOR, Roles.LEADER, Roles.AUDITOR})
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MONTH = "bulan";

    private final transient TileSource tiles;
    private final transient PortalClock clock;
    private final boolean canPlan;
    private final H2 heading = new H2();
    private final MonthCalendar calendar;
    private YearMonth month;

    CalendarView(ContentCalendar posts, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        this.tiles = new TileSource(posts, opds);
        this.clock = clock;
        this.month = Wib.month(clock.instant());
        PortalUser person = currentUser.require();
        canPlan = person.has(Role.OPD_ADMIN);
        calendar = createCalendar();
        setId("content");
        addClassName("calendar-view");
        add(createHeader(), createToolbar(), calendar, new StageLegend());
    }

    private Component createHeader() {
        Div header = new Div(new H1(getTranslation("menu.calendar")));
        header.addClassName("view-header");
        if (canPlan) {
            Button plan = new Button(
                    getTranslation("calendar.new"), VaadinIcon.PLUS.create(), click -> plan(Optional.empty()));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(plan);
        }
        return header;
    }

    private Component createToolbar() {
        Button before = new Button(VaadinIcon.CHEVRON_LEFT.create(), click -> go(month.minusMonths(1)));
        before.setAriaLabel(getTranslation("calendar.before"));
        Button after = new Button(VaadinIcon.CHEVRON_RIGHT.create(), click -> go(month.plusMonths(1)));
        after.setAriaLabel(getTranslation("calendar.after"));
        Button today = new Button(getTranslation("calendar.today"), click -> go(Wib.month(clock.instant())));
        heading.getElement().setAttribute("aria-live", "polite");
        Div toolbar = new Div(before, today, after, heading);
        toolbar.addClassName("calendar-toolbar");
        return toolbar;
    }

    private MonthCalendar createCalendar() {
        MonthCalendar created = new MonthCalendar(
                new MonthCalendar.Words(
                        getLocale().getLanguage(),
                        getTranslation("calendar.more"),
                        getTranslation("calendar.empty"),
                        getTranslation("common.close"),
                        getTranslation("calendar.planOn")),
                Wib.date(clock.instant()),
                canPlan);
        created.onDayChosen(day -> plan(Optional.of(day)));
        created.onPostChosen(path -> UI.getCurrent().navigate(path));
        return created;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .flatMap(CalendarView::parse)
                .orElse(month));
    }

    private void go(YearMonth to) {
        show(to);
        UI.getCurrent().getPage().getHistory().replaceState(null, "kalender?" + MONTH + "=" + to);
    }

    private void show(YearMonth shown) {
        month = shown;
        heading.setText(WibFormat.ofScreen().month(shown));
        calendar.show(shown, tiles.around(shown));
    }

    private void plan(Optional<LocalDate> day) {
        QueryParameters parameters = day.map(date -> QueryParameters.of(PostView.DAY, date.toString()))
                .orElse(QueryParameters.empty());
        UI.getCurrent().navigate("konten/" + PostView.NEW, parameters);
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.calendar"));
    }
}
