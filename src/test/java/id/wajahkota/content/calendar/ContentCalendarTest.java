package id.wajahkota.content.calendar;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ContentCalendarTest {

    /** A year that no other test plans in. */
    private static final LocalDate DAY = LocalDate.of(2041, 3, 1);

    @Autowired
    private ContentCalendar calendar;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private CalendarPage page(String person, LocalDate day, int perDay) {
        return people.ask(person, () -> calendar.page(DaySpan.of(day), CalendarFilter.all(), perDay));
    }

    private List<CalendarTile> seenBy(String person, LocalDate day) {
        return page(person, day, 10).tiles();
    }

    @Test
    void aDraftShowsToItsDepartmentAndToWhoSeesEverythingOnly() {
        PostId id = planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, DAY.atTime(9, 0)));
        assertThat(seenBy(DISPORAPAR, DAY)).extracting(CalendarTile::id).containsExactly(id);
        assertThat(seenBy(SECRETARIAT, DAY)).extracting(CalendarTile::id).containsExactly(id);
        assertThat(seenBy(DISHUB, DAY)).isEmpty();
        assertThat(seenBy("akademisi", DAY)).isEmpty();
    }

    @Test
    void anApprovedPostShowsToTheWholeCityAndOpensAndMovesOnlyForItsDepartment() {
        LocalDate day = DAY.plusDays(1);
        planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, day.atTime(9, 0)));

        assertThat(seenBy(DISHUB, day)).singleElement().satisfies(tile -> {
            assertThat(tile.title()).isEqualTo("Pagi di Kampung Tridi");
            assertThat(tile.channels()).containsExactly(Channel.INSTAGRAM);
            assertThat(tile.readable()).isFalse();
            assertThat(tile.movable()).isFalse();
        });
        assertThat(seenBy(SECRETARIAT, day)).singleElement().satisfies(tile -> {
            assertThat(tile.readable()).isTrue();
            assertThat(tile.movable()).isFalse();
        });
        assertThat(seenBy(DISPORAPAR, day)).singleElement().matches(CalendarTile::movable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "06:59", "07:00", "23:59"})
    void aSlotStandsOnItsDayInTheCity(String time) {
        LocalDate day = DAY.plusDays(20 + 3L * LocalTime.parse(time).getHour());
        planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, day.atTime(LocalTime.parse(time))));
        assertThat(seenBy(DISPORAPAR, day)).hasSize(1);
        assertThat(seenBy(DISPORAPAR, day.minusDays(1))).isEmpty();
        assertThat(seenBy(DISPORAPAR, day.plusDays(1))).isEmpty();
    }

    @Test
    void aFullDaySaysHowManyPostsItHasInAll() {
        LocalDate day = DAY.plusDays(5);
        for (int hour = 8; hour < 14; hour++) {
            planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, day.atTime(hour, 0)));
        }
        CalendarPage full = page(DISPORAPAR, day, 4);
        assertThat(full.tiles())
                .extracting(tile -> Wib.local(tile.slot()).getHour())
                .containsExactly(8, 9, 10, 11);
        assertThat(full.totals()).containsExactly(Map.entry(day, 6));
        assertThat(page(DISPORAPAR, day, 6).totals()).isEmpty();
    }

    @Test
    void onePostIsFoundByWhoMayKnowOfIt() {
        PostId id = planned.draft(
                DISPORAPAR, planned.typed(DISPORAPAR, DAY.plusDays(6).atTime(9, 0)));
        assertThat(people.ask(DISPORAPAR, () -> calendar.find(id))).isPresent();
        assertThat(people.ask(DISHUB, () -> calendar.find(id))).isEmpty();
    }
}
