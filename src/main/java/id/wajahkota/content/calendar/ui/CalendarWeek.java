package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.PostDay;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WeekPosts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What goes out today and in the six days after it, as far as the person may open it. */
@Component
class CalendarWeek implements WeekPosts {

    private static final int DAYS = 7;
    private static final int SHOWN = 2;

    private static final Set<PostStage> TO_COME = Set.of(
            PostStage.DRAFT,
            PostStage.IN_REVIEW,
            PostStage.CHANGES_REQUESTED,
            PostStage.APPROVED,
            PostStage.ON_HOLD,
            PostStage.PUBLISHED);

    private final PostList posts;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    CalendarWeek(PostList posts, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Optional<List<Day>> read() {
        if (!currentUser.require().may(Permission.CONTENT_LIST)) {
            return Optional.empty();
        }
        LocalDate today = Wib.date(clock.instant());
        DaySpan week = new DaySpan(today, today.plusDays(DAYS));
        Map<LocalDate, PostDay> byDay = posts.firstOfDays(CalendarFilter.of(Set.of(), TO_COME), week, SHOWN).stream()
                .collect(Collectors.toMap(PostDay::date, Function.identity()));
        return Optional.of(today.datesUntil(today.plusDays(DAYS))
                .map(date -> day(byDay.getOrDefault(date, new PostDay(date, List.of(), 0))))
                .toList());
    }

    private static Day day(PostDay day) {
        return new Day(
                day.date(),
                day.first().stream().map(CalendarWeek::item).toList(),
                day.total(),
                "kalender?tampilan=hari&tanggal=" + day.date());
    }

    private static HomeSection.Item item(PostRow post) {
        return new HomeSection.Item(
                post.title(),
                "",
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
