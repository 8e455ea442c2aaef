package id.wajahkota.content;

import static id.wajahkota.identity.DemoPeople.DISHUB;
import static id.wajahkota.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.approval.ReviewDecision;
import id.wajahkota.approval.Reviews;
import id.wajahkota.identity.DemoPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ContentCalendarTest {

    /** A year that no other test plans in. */
    private static final Instant DAY = Instant.parse("2041-03-01T00:00:00Z");

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ContentCalendar calendar;

    @Autowired
    private DemoPeople people;

    private PostId plan(Instant slot) {
        return people.ask(
                DISPORAPAR,
                () -> posts.create(
                        PostFixture.of(people.opdOf(DISPORAPAR), slot).draft()));
    }

    private List<CalendarTile> seenBy(String person, Instant from) {
        return people.ask(person, () -> calendar.between(from, from.plus(Duration.ofHours(1))));
    }

    @Test
    void aDraftShowsToItsDepartmentAndToWhoSeesEverythingOnly() {
        PostId id = plan(DAY);
        assertThat(seenBy(DISPORAPAR, DAY)).extracting(CalendarTile::id).containsExactly(id);
        assertThat(seenBy(SECRETARIAT, DAY)).extracting(CalendarTile::id).containsExactly(id);
        assertThat(seenBy(DISHUB, DAY)).isEmpty();
        assertThat(seenBy("akademisi", DAY)).isEmpty();
    }

    @Test
    void anApprovedPostShowsToTheWholeCityAndOpensOnlyForItsDepartment() {
        Instant slot = DAY.plus(Duration.ofDays(1));
        PostId id = plan(slot);
        people.act(DISPORAPAR, () -> posts.decide(id, posts.find(id).version(), new PostDecision.Submit()));
        people.act(SECRETARIAT, () -> reviews.decide(posts.subject(id), new ReviewDecision.Approve(1, "")));

        assertThat(seenBy(DISHUB, slot)).singleElement().satisfies(tile -> {
            assertThat(tile.title()).isEqualTo("Pagi di Kampung Tridi");
            assertThat(tile.readable()).isFalse();
        });
        assertThat(seenBy(DISPORAPAR, slot)).singleElement().matches(CalendarTile::readable);
    }

    @Test
    void theEndOfTheRangeBelongsToTheNext() {
        Instant slot = DAY.plus(Duration.ofDays(2));
        plan(slot);
        assertThat(seenBy(DISPORAPAR, slot.minus(Duration.ofHours(1)))).isEmpty();
        assertThat(seenBy(DISPORAPAR, slot)).hasSize(1);
    }
}
