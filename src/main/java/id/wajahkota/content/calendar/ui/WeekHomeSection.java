package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes out today and in the six days after it, as far as the person may open it. */
class WeekHomeSection implements HomeSection {

    private static final int FIRST_FEW = 6;
    private static final int DAYS = 7;
    private static final Set<PostStage> TO_COME = Set.of(
            PostStage.DRAFT,
            PostStage.IN_REVIEW,
            PostStage.CHANGES_REQUESTED,
            PostStage.APPROVED,
            PostStage.ON_HOLD,
            PostStage.PUBLISHED);

    private final PostList posts;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    WeekHomeSection(PostList posts, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.opds = opds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<Content> read() {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.CONTENT_LIST)) {
            return Optional.empty();
        }
        LocalDate today = Wib.date(clock.instant());
        PostSlice week = PostSlice.of(new DaySpan(today, today.plusDays(DAYS)));
        CalendarFilter filter = CalendarFilter.of(Set.of(), TO_COME);
        Map<OpdId, OpdSummary> byId = opds.byId();
        List<Item> items = posts.page(filter, week, false, 0, FIRST_FEW).stream()
                .map(post -> item(post, byId))
                .toList();
        String path = "kalender?tampilan=daftar&tanggal=" + today;
        return Optional.of(new Content("home.week.title", "home.week.empty", items, posts.count(filter, week), path));
    }

    private static Item item(PostRow post, Map<OpdId, OpdSummary> opds) {
        String detail =
                opds.get(post.opd()).code() + " · " + WibFormat.ofScreen().brief(post.slot());
        return new Item(
                post.title(),
                detail,
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
