package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
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
import id.wajahkota.content.post.ui.NewPostAddress;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import id.wajahkota.platform.shared.ui.LooksAgain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Kalender Konten: what the city plans. The address names the view, the day and the filters, so it can be shared. */
@Route(CalendarState.ROUTE)
@Menu(title = "menu.calendar", order = 1, icon = "vaadin:calendar-o")
@ScreenFor(Permission.CONTENT_READ)
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle, LooksAgain {

    private final transient CalendarScreen screen;
    private final transient TileActions tiles;
    private final FilterChoices choices;
    private final LocalDate today;
    private final CalendarGrid grid;
    private final CalendarToolbar toolbar;
    private final FilterBar filterBar;
    private final SavedFilterMenu savedFilters;
    private final BalanceStrip strip = new BalanceStrip();
    private final PeekPanel peek = new PeekPanel();
    private final Div nothing = new Div();
    private CalendarState state;

    CalendarView(CalendarScreen screen, TileActions tiles) {
        this.screen = screen;
        this.tiles = tiles;
        choices = screen.choices(getLocale());
        today = screen.today();
        state = new CalendarState(CalendarKind.AUTO, today, CalendarFilter.all());
        toolbar = new CalendarToolbar(state, choices.address(), today, this::go);
        CalendarMenu others = new CalendarMenu().jump(day -> go(state.at(day)));
        savedFilters = new SavedFilterMenu(others.savedFilters(), screen.savedFilters(), this::apply);
        filterBar = new FilterBar(choices, filter -> go(state.with(filter)));
        grid = createGrid();
        setId("content");
        addClassName("calendar-view");
        describe(others);
        nothing.getElement().setAttribute("role", "status");
        Div body = new Div(grid, peek);
        body.addClassName("calendar-body");
        add(toolbar, nothing);
        if (tiles.mayPlan()) {
            add(tiles.ideas());
        }
        add(body, strip, new StageLegend());
    }

    private void describe(CalendarMenu others) {
        others.links(tiles.mayList(), screen.links()).print(this::print);
        if (tiles.mayList()) {
            others.export(screen.exportButton(() -> state, choices));
        }
        toolbar.add(filterBar, others);
        if (tiles.mayPlan()) {
            Button plan = new Button(
                    getTranslation("calendar.new"), VaadinIcon.PLUS.create(), click -> NewPostAddress.open());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            toolbar.add(plan);
        }
    }

    private CalendarGrid createGrid() {
        CalendarGrid created = new CalendarGrid(
                GridSource.words(this::getTranslation, getLocale().getLanguage()), screen.now(), tiles.mayPlan());
        created.onDayChosen(NewPostAddress::open);
        created.onDayOpened(day -> go(new CalendarState(CalendarKind.DAY, day, state.filter())));
        created.onTileChosen(id -> tiles.open(new PostId(id), peek, choices, this::refresh));
        created.onIdeaDropped(NewPostAddress::open);
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

    @Override
    public void lookAgain() {
        refresh();
    }

    private void show(CalendarState shown) {
        state = shown;
        toolbar.show(shown);
        filterBar.write(shown.filter());
        savedFilters.show(choices.address().query(shown.filter()));
        refresh();
    }

    /** Reads what is shown anew; fields in which somebody may be typing are left alone. */
    private void refresh() {
        strip.show(YearMonth.from(state.date()), screen.balance(YearMonth.from(state.date())), choices);
        CalendarGrid.Shown read = screen.read(state, choices);
        grid.show(read);
        tellNothing(read.tiles().isEmpty() && !state.filter().isAll());
    }

    /** A filter that leaves nothing looks like a month in which nothing is planned; it says that it is the filter. */
    private void tellNothing(boolean filteredAway) {
        nothing.removeAll();
        nothing.setClassName("banner", filteredAway);
        if (filteredAway) {
            Button clear = new Button(getTranslation("filter.reset"), click -> go(state.with(CalendarFilter.all())));
            clear.addThemeVariants(ButtonVariant.TERTIARY);
            nothing.add(new Span(getTranslation("calendar.filteredAway")), clear);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.calendar"));
    }
}
