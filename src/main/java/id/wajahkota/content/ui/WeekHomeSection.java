package id.wajahkota.content.ui;

import id.wajahkota.content.CalendarTile;
import id.wajahkota.content.ContentCalendar;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.identity.Role;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.HomeSection;
import id.wajahkota.shared.ui.WibFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes out in the next seven days, as far as the person may open it. */
class WeekHomeSection implements HomeSection {

    private static final int FIRST_FEW = 6;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<Stage> OFF = Set.of(Stage.REJECTED, Stage.CANCELLED, Stage.EXPIRED);

    private final ContentCalendar calendar;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    WeekHomeSection(ContentCalendar calendar, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        this.calendar = calendar;
        this.opds = opds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<Content> read() {
        PortalUser person = currentUser.require();
        if (!person.seesEveryOpd() && !person.has(Role.OPD_ADMIN)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<CalendarTile> week = calendar.between(now, now.plus(WEEK)).stream()
                .filter(CalendarTile::readable)
                .filter(post -> !OFF.contains(post.stage()))
                .toList();
        Map<OpdId, OpdSummary> byId = opds.byId();
        List<Item> items =
                week.stream().limit(FIRST_FEW).map(post -> item(post, byId)).toList();
        String path = "kalender?" + CalendarView.MONTH + "=" + Wib.month(now);
        return Optional.of(new Content("home.week.title", "home.week.empty", items, week.size(), path));
    }

    private static Item item(CalendarTile post, Map<OpdId, OpdSummary> opds) {
        String detail =
                opds.get(post.opd()).code() + " · " + WibFormat.ofScreen().brief(post.slot());
        return new Item(
                post.title(),
                detail,
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
