package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.KeptFilter;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Kalender Konten: what the city plans. The address names the view, the day and the filters, so it can be shared. */
@Route(CalendarState.ROUTE)
@Menu(title = "menu.calendar", order = 1, icon = "vaadin:calendar-o")
@ScreenFor(Permission.CONTENT_READ)
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CalendarScreen screen;
    private final transient TileActions tiles;
    private final FilterChoices choices;
    private final LocalDate today;
    private final CalendarGrid grid;
    private final CalendarToolbar toolbar;
    private final FilterBar filterBar;
    private final SavedFilterMenu savedFilters;
    private final BalanceStrip strip = new BalanceStrip();
    private CalendarState state;

    CalendarView(CalendarScreen screen, TileActions tiles) {
        this.screen = screen;
        this.tiles = tiles;
        choices = screen.choices(getLocale());
        today = screen.today();
        state = new CalendarState(CalendarKind.AUTO, today, CalendarFilter.all());
        toolbar = new CalendarToolbar(state, choices.address(), today, this::go);
        savedFilters = new SavedFilterMenu(screen.savedFilters(), this::apply);
        filterBar = new FilterBar(choices, filter -> go(state.with(filter)), savedFilters);
        grid = createGrid();
        setId("content");
        addClassName("calendar-view");
        add(createHeader(), strip, toolbar, filterBar, grid, new StageLegend());
    }

    private Component createHeader() {
        Div header = new Div(new H1(getTranslation("menu.calendar")));
        header.addClassName("view-header");
        Button print = new Button(getTranslation("calendar.print"), VaadinIcon.PRINT.create(), click -> print());
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClassName("print-button");
        header.add(new CalendarLinks(tiles.mayList(), screen.links()), print);
        if (tiles.mayList()) {
            header.add(screen.exportButton(() -> state, choices));
        }
        if (tiles.mayPlan()) {
            Button plan = new Button(
                    getTranslation("calendar.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate("konten/baru"));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(plan);
        }
        return header;
    }

    private CalendarGrid createGrid() {
        CalendarGrid created = new CalendarGrid(
                GridSource.words(this::getTranslation, getLocale().getLanguage()), today, tiles.mayPlan());
        created.onDayChosen(moment -> UI.getCurrent().navigate("konten/baru", QueryParameters.of("tanggal", moment)));
        created.onDayOpened(day -> go(new CalendarState(CalendarKind.DAY, day, state.filter())));
        created.onTileChosen(id -> tiles.open(new PostId(id), choices, this::refresh));
        created.onTileMoved(
                (id, version, slot) -> tiles.moving().dragged(new PostId(id), version, slot, this::refresh));
        return created;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<KeptFilter> usual = address.getParameters().isEmpty() ? screen.usualFilter() : Optional.empty();
        QueryParameters asked =
                usual.map(filter -> QueryParameters.fromString(filter.query())).orElse(address);
        show(CalendarState.of(asked, today, choices.address()));
    }

    /** Each step has its own address, so that the browser's way back works. */
    private void go(CalendarState next) {
        UI.getCurrent().navigate(CalendarState.ROUTE, next.address(choices.address()));
    }

    private void apply(String query) {
        CalendarState asked = CalendarState.of(QueryParameters.fromString(query), today, choices.address());
        go(state.with(asked.filter()));
    }

    /** Paper has room for more of each day than a screen. */
    private void print() {
        grid.print(screen.read(state.as(CalendarKind.PRINT), choices));
    }

    private void refresh() {
        show(state);
    }

    private void show(CalendarState shown) {
        state = shown;
        toolbar.show(shown);
        filterBar.write(shown.filter());
        savedFilters.show(choices.address().query(shown.filter()));
        YearMonth month = YearMonth.from(shown.date());
        strip.show(month, screen.balance(month), choices);
        grid.show(screen.read(shown, choices));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.calendar"));
    }
}
