package id.wajahkota.city.workcalendar;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.RefusedException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WorkingWeeksTest {

    private static final String ADMINISTRATOR = "admin";
    private static final LocalDate FIRST = LocalDate.of(2052, 2, 1);

    @Autowired
    private WorkingWeeks weeks;

    @Autowired
    private DemoPeople people;

    private static WorkingDay monday(String opens, String breakFrom, String breakUntil, String closes) {
        return new WorkingDay(
                DayOfWeek.MONDAY,
                LocalTime.parse(opens),
                LocalTime.parse(breakFrom),
                LocalTime.parse(breakUntil),
                LocalTime.parse(closes));
    }

    private static WorkingHoursDraft ramadan(LocalDate from, LocalDate until, WorkingDay... days) {
        return new WorkingHoursDraft("Ramadan", from, until, List.of(days));
    }

    private List<WorkingDay> inForce(LocalDate day) {
        return people.ask(DISPORAPAR, () -> weeks.inForceOn(day));
    }

    private void add(WorkingHoursDraft draft) {
        people.act(ADMINISTRATOR, () -> weeks.add(draft));
    }

    @Test
    void theUsualWeekHasThirtySevenAndAHalfHours() {
        WorkingHoursDraft usual = people.ask(DISPORAPAR, weeks::all).getFirst().draft();
        assertThat(usual.isUsual()).isTrue();
        assertThat(usual.week()).isEqualTo(Duration.ofMinutes(37 * 60 + 30));
    }

    @Test
    void specialHoursHoldFromTheirFirstToTheirLastDay() {
        WorkingDay shortDay = monday("08:00", "12:00", "12:30", "15:00");
        add(ramadan(FIRST, FIRST.plusDays(29), shortDay));
        assertThat(inForce(FIRST)).containsExactly(shortDay);
        assertThat(inForce(FIRST.plusDays(29))).containsExactly(shortDay);
        assertThat(inForce(FIRST.minusDays(1))).hasSize(5);
        assertThat(inForce(FIRST.plusDays(30))).hasSize(5);
        assertThatThrownBy(() -> add(ramadan(FIRST.plusDays(29), FIRST.plusDays(40), shortDay)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HOURS_OVERLAP");
    }

    @Test
    void hoursOutOfOrderOrWithoutADayAreRefusedAtTheirField() {
        LocalDate day = FIRST.plusYears(1);
        assertThatThrownBy(() -> add(ramadan(day, day, monday("16:00", "12:00", "13:00", "08:00"))))
                .hasMessageContaining("field=MONDAY");
        assertThatThrownBy(() -> add(ramadan(day, day))).hasMessageContaining("HOURS_DAY_REQUIRED");
        assertThatThrownBy(() -> add(ramadan(day, day.minusDays(1), monday("08:00", "12:00", "13:00", "16:00"))))
                .hasMessageContaining("HOURS_END_BEFORE_START");
    }

    @Test
    void theUsualHoursStay() {
        WorkingHoursId usual = people.ask(ADMINISTRATOR, weeks::all).getFirst().id();
        assertThatThrownBy(() -> people.act(ADMINISTRATOR, () -> weeks.delete(usual)))
                .hasMessageContaining("HOURS_USUAL_STAY");
    }
}
