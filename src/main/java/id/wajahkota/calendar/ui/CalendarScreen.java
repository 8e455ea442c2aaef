package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.calendar.Balance;
import id.wajahkota.calendar.CalendarFilter;
import id.wajahkota.calendar.CalendarTile;
import id.wajahkota.calendar.CityBalance;
import id.wajahkota.calendar.ContentCalendar;
import id.wajahkota.calendar.DaySpan;
import id.wajahkota.calendar.KeptFilter;
import id.wajahkota.calendar.PostSlice;
import id.wajahkota.calendar.SavedFilters;
import id.wajahkota.content.PostAction;
import id.wajahkota.content.PostDetail;
import id.wajahkota.content.PostId;
import id.wajahkota.content.Posts;
import id.wajahkota.content.ui.PostCopying;
import id.wajahkota.content.ui.PostMoving;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Permission;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.CalendarGrid;
import id.wajahkota.shared.ui.Notifications;
import id.wajahkota.shared.ui.ScreenLink;
import id.wajahkota.spreadsheet.ui.ExportButton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What the calendar's view needs of the services, in one place. */
@SpringComponent
class CalendarScreen {

    private final GridSource grid;
    private final FilterSource filters;
    private final SavedFilters savedFilters;
    private final CityBalance balance;
    private final Posts posts;
    private final ContentCalendar calendar;
    private final PostMoving moving;
    private final PostCopying copying;
    private final PostExport export;
    private final List<ScreenLink> links;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    CalendarScreen(
            GridSource grid,
            FilterSource filters,
            SavedFilters savedFilters,
            CityBalance balance,
            Posts posts,
            ContentCalendar calendar,
            PostMoving moving,
            PostCopying copying,
            PostExport export,
            List<ScreenLink> links,
            CurrentUser currentUser,
            PortalClock clock) {
        this.grid = grid;
        this.filters = filters;
        this.savedFilters = savedFilters;
        this.balance = balance;
        this.posts = posts;
        this.calendar = calendar;
        this.moving = moving;
        this.copying = copying;
        this.export = export;
        this.links = links;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    FilterChoices choices(Locale locale) {
        return filters.choices(locale);
    }

    LocalDate today() {
        return Wib.date(clock.instant());
    }

    boolean mayPlan() {
        return currentUser.require().may(Permission.CONTENT_PLAN);
    }

    /** Whether the person opens posts at all. */
    boolean mayList() {
        return currentUser.require().may(Permission.CONTENT_LIST);
    }

    /** Exports all that one campaign plans. */
    ExportButton exportButton(CalendarFilter filter, FilterChoices choices) {
        return export.button(
                () -> new PostExport.Shown(
                        filter, PostSlice.ALL, choices.address().query(filter)),
                choices);
    }

    List<ScreenLink> links() {
        return links;
    }

    /** Exports the days and the filter that are on the screen. */
    ExportButton exportButton(Supplier<CalendarState> state, FilterChoices choices) {
        return export.button(
                () -> {
                    CalendarState shown = state.get();
                    return new PostExport.Shown(
                            shown.filter(),
                            PostSlice.of(shown.kind().span(shown.date())),
                            shown.address(choices.address()).getQueryString());
                },
                choices);
    }

    SavedFilters savedFilters() {
        return savedFilters;
    }

    /** The filter the person's calendar opens with. */
    Optional<KeptFilter> usualFilter() {
        return savedFilters.all().stream().filter(KeptFilter::isDefault).findFirst();
    }

    PostMoving moving() {
        return moving;
    }

    Balance balance(YearMonth month) {
        return balance.of(DaySpan.of(month));
    }

    CalendarGrid.Shown read(CalendarState state, FilterChoices choices) {
        return grid.read(state, choices);
    }

    /** Shows a tile's post where it stands, as far as the person may read it. */
    void openTile(PostId id, FilterChoices choices, Runnable onChanged) {
        Optional<CalendarTile> found = calendar.find(id);
        if (found.isEmpty()) {
            Notifications.failure(UI.getCurrent().getTranslation("error.gone"));
            onChanged.run();
        } else if (found.get().readable() && mayList()) {
            PostDetail post = posts.find(id);
            new TilePopover(post, choices, actions(post, onChanged)).open();
        } else {
            new TilePopover(found.get(), choices).open();
        }
    }

    private TilePopover.Actions actions(PostDetail post, Runnable onChanged) {
        boolean own = currentUser.require().administers(post.opd());
        return new TilePopover.Actions() {
            @Override
            public boolean mayMove() {
                return own && PostAction.RESCHEDULE.startsAt(post.stage());
            }

            @Override
            public boolean mayCopy() {
                return own;
            }

            @Override
            public void move() {
                moving.ask(post, onChanged);
            }

            @Override
            public void copy() {
                copying.ask(post, onChanged);
            }
        };
    }
}
