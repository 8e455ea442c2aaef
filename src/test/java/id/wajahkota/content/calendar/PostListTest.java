package id.wajahkota.content.calendar;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PostListTest {

    /** A year that no other test plans in. */
    private static final LocalDate DAY = LocalDate.of(2043, 5, 1);

    @Autowired
    private PostList posts;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private List<PostDay> week(String person) {
        return people.ask(person, () -> posts.firstOfDays(CalendarFilter.all(), new DaySpan(DAY, DAY.plusDays(7)), 2));
    }

    @Test
    void theFirstOfEachDayComeWithTheNumberOfAllOfItAndOnlyToWhoMayOpenThem() {
        for (int hour = 0; hour < 5; hour++) {
            planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, DAY.atTime(hour, 30)));
        }
        planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, DAY.plusDays(6).atTime(23, 59)));
        assertThat(week(DISPORAPAR))
                .satisfiesExactly(
                        full -> {
                            assertThat(full.date()).isEqualTo(DAY);
                            assertThat(full.first())
                                    .extracting(post -> Wib.local(post.slot()).getHour())
                                    .containsExactly(0, 1);
                            assertThat(full.total()).isEqualTo(5);
                        },
                        last -> {
                            assertThat(last.date()).isEqualTo(DAY.plusDays(6));
                            assertThat(last.total()).isOne();
                        });
        assertThat(week(DISHUB)).isEmpty();
    }
}
