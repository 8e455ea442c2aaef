package id.wajahkota.content.feed;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what a feed holds, with the rights of whoever reads it. */
@Component
class FeedContents {

    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofMonths(12);
    private static final int MOST_PER_DAY = 200;

    private final ContentCalendar calendar;
    private final Holidays holidays;
    private final History history;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    FeedContents(
            ContentCalendar calendar,
            Holidays holidays,
            History history,
            OpdDirectory opds,
            CurrentUser currentUser,
            PortalClock clock) {
        this.calendar = calendar;
        this.holidays = holidays;
        this.history = history;
        this.opds = opds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    FeedContent of(FeedDetail feed) {
        LocalDate today = Wib.date(clock.instant());
        CalendarFilter filter = switch (feed.choice().scope()) {
            case OWN -> CalendarFilter.of(currentUser.require().opds(), Set.of());
            case ALL -> CalendarFilter.all();
            case CAMPAIGN -> CalendarFilter.of(feed.choice().campaign().orElseThrow());
        };
        DaySpan span = new DaySpan(today.minus(BACK), today.plus(AHEAD));
        List<CalendarTile> tiles = calendar.page(span, filter, MOST_PER_DAY).tiles();
        return new FeedContent(
                feed,
                tiles,
                history.latest(tiles.stream().map(tile -> tile.id().subject()).toList()),
                feed.choice().holidays() ? holidays.between(span.first(), span.last()) : List.of(),
                opds.byId());
    }
}
