package id.wajahkota.content.feed;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OnBehalf;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers calendar programs: looks up whose secret it is, and reads with the rights that person has now. */
@Component
class FeedReader {

    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofMonths(12);
    private static final int MOST_PER_DAY = 200;

    private final FeedRepository feeds;
    private final ContentCalendar calendar;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final OnBehalf onBehalf;
    private final PortalClock clock;

    FeedReader(
            FeedRepository feeds,
            ContentCalendar calendar,
            OpdDirectory opds,
            CurrentUser currentUser,
            OnBehalf onBehalf,
            PortalClock clock) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.opds = opds;
        this.currentUser = currentUser;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** What the feed holds now; nothing when there is no such feed, or its owner may not read any more. */
    @Transactional
    Optional<FeedContent> read(FeedToken token) {
        Optional<Feed> found = feeds.findByTokenHash(token.hash());
        found.ifPresent(feed -> feed.readAt(clock.instant()));
        return found.flatMap(feed -> onBehalf.of(feed.user(), () -> content(feed.detail())));
    }

    private FeedContent content(FeedDetail feed) {
        LocalDate today = Wib.date(clock.instant());
        CalendarFilter filter = switch (feed.scope()) {
            case OWN -> CalendarFilter.of(currentUser.require().opds(), Set.of());
            case ALL -> CalendarFilter.all();
            case CAMPAIGN -> CalendarFilter.of(feed.campaign().orElseThrow());
        };
        DaySpan span = new DaySpan(today.minus(BACK), today.plus(AHEAD));
        return new FeedContent(feed, calendar.page(span, filter, MOST_PER_DAY).tiles(), opds.byId());
    }

    /** What is written into the answer. */
    record FeedContent(FeedDetail feed, List<CalendarTile> tiles, Map<OpdId, OpdSummary> opds) {}
}
