package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.calendar.Balance;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CityBalance;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.KeptFilter;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.calendar.SavedFilters;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import id.wajahkota.platform.shared.ui.ScreenLink;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.time.Instant;
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
    private final PostExport export;
    private final List<ScreenLink> links;
    private final PortalClock clock;

    CalendarScreen(
            GridSource grid,
            FilterSource filters,
            SavedFilters savedFilters,
            CityBalance balance,
            PostExport export,
            List<ScreenLink> links,
            PortalClock clock) {
        this.grid = grid;
        this.filters = filters;
        this.savedFilters = savedFilters;
        this.balance = balance;
        this.export = export;
        this.links = links;
        this.clock = clock;
    }

    FilterChoices choices(Locale locale) {
        return filters.choices(locale);
    }

    LocalDate today() {
        return Wib.date(now());
    }

    /** In UTC. */
    Instant now() {
        return clock.instant();
    }

    /** Exports all that one campaign plans. */
    ExportButton exportButton(CalendarFilter filter, FilterChoices choices) {
        return export.button(() -> new PostExport.Shown(filter, PostSlice.ALL), choices);
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
                            shown.filter(), PostSlice.of(shown.kind().span(shown.date())));
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

    Balance balance(YearMonth month) {
        return balance.of(DaySpan.of(month));
    }

    CalendarGrid.Shown read(CalendarState state, FilterChoices choices) {
        return grid.read(state, choices);
    }
}
