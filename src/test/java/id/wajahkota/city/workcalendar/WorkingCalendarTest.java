package id.wajahkota.city.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.platform.shared.Wib;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Counted minute by minute once more, slowly and plainly, over a year with Fridays, Ramadan and holidays. */
class WorkingCalendarTest {

    private static final LocalDate RAMADAN = LocalDate.of(2026, 2, 18);
    private static final LocalDate AFTER_RAMADAN = LocalDate.of(2026, 3, 20);
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 25));
    private static final WorkingCalendar CITY = new WorkingCalendar(
            List.of(
                    new WorkingHoursDraft(
                            "Biasa", null, null, week("07:30", "12:00", "13:00", "16:00", "11:30", "16:30")),
                    new WorkingHoursDraft(
                            "Ramadan",
                            RAMADAN,
                            AFTER_RAMADAN,
                            week("08:00", "12:00", "12:30", "15:00", "11:30", "15:30"))),
            HOLIDAYS);

    private static final Instant BEGIN = at("2026-01-01T00:00");
    private static final int MINUTES = 500 * 24 * 60;
    private static final int[] WORKED_BEFORE = countMinuteByMinute();

    private static List<WorkingDay> week(
            String opens, String breakFrom, String breakUntil, String closes, String fridayBreak, String fridayCloses) {
        Stream<WorkingDay> usual = Stream.of(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .map(day -> day(day, opens, breakFrom, breakUntil, closes));
        return Stream.concat(usual, Stream.of(day(DayOfWeek.FRIDAY, opens, fridayBreak, breakUntil, fridayCloses)))
                .toList();
    }

    private static WorkingDay day(DayOfWeek weekday, String... times) {
        return new WorkingDay(
                weekday,
                LocalTime.parse(times[0]),
                LocalTime.parse(times[1]),
                LocalTime.parse(times[2]),
                LocalTime.parse(times[3]));
    }

    private static Instant at(String local) {
        return Wib.instant(LocalDateTime.parse(local));
    }

    @ParameterizedTest(name = "{0} + {1} minutes = {2}")
    @CsvSource({
        "2026-11-24T08:00, 60, 2026-11-24T09:00",
        "2026-11-24T11:30, 60, 2026-11-24T13:30",
        "2026-11-24T15:30, 60, 2026-11-25T08:00",
        "2026-11-27T16:00, 60, 2026-11-30T08:00",
        "2026-11-28T10:00, 0,  2026-11-30T07:30",
        "2026-04-30T15:30, 60, 2026-05-04T08:00",
        "2026-03-19T14:30, 60, 2026-03-23T08:00"
    })
    void workingTimeRunsOnlyWhileTheCityWorks(String from, long minutes, String until) {
        assertThat(CITY.plus(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-11-24T23:00, 2026-11-25T16:00",
        "2026-11-26T10:00, 2026-11-27T16:30",
        "2026-11-27T10:00, 2026-11-30T16:00",
        "2026-12-24T10:00, 2026-12-28T16:00"
    })
    void theNextWorkingDayEndsWhenItsOfficesClose(String from, String until) {
        assertThat(CITY.endOfNextWorkingDay(at(from))).isEqualTo(at(until));
    }

    @Test
    void aCityThatNeverWorksIsSaidToHaveNoWorkingHours() {
        WorkingCalendar never = new WorkingCalendar(List.of(), Set.of());
        assertThatThrownBy(() -> never.plus(at("2026-11-24T08:00"), Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    static Stream<Long> seeds() {
        return new Random(2018).longs(2_000).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedIsCountedAgainMinuteByMinute(long seed) {
        Random random = new Random(seed);
        Instant from = BEGIN.plus(Duration.ofMinutes(random.nextInt(360 * 24 * 60)));
        Duration work = Duration.ofMinutes(1 + random.nextInt(20 * 60));
        Instant until = CITY.plus(from, work);
        assertThat(naivelyWorked(from, until)).isEqualTo(work);
        assertThat(naivelyWorked(from, until.minus(Duration.ofMinutes(1)))).isLessThan(work);
        assertThat(CITY.between(from, until)).isEqualTo(work);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workingDaysAreCountedDayByDayAndTheLastOfThemIsFoundAgain(long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        LocalDate last = first.plusDays(random.nextInt(90));
        long counted = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            counted += isWorked(day.atTime(9, 0)) ? 1 : 0;
        }
        assertThat(CITY.workingDays(first, last)).isEqualTo(counted);
        int wanted = 1 + random.nextInt(120);
        LocalDate found = CITY.workingDay(first, wanted);
        assertThat(CITY.workingDays(first, found)).isEqualTo(wanted);
        assertThat(isWorked(found.atTime(9, 0))).isTrue();
    }

    @Test
    void noDaysLieBetweenDaysThatStandTheOtherWay() {
        assertThat(CITY.workingDays(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23)))
                .isZero();
    }

    private static Duration naivelyWorked(Instant from, Instant until) {
        return Duration.ofMinutes(WORKED_BEFORE[minute(until)] - WORKED_BEFORE[minute(from)]);
    }

    private static int minute(Instant moment) {
        return (int) Duration.between(BEGIN, moment).toMinutes();
    }

    /** Every minute looked at once: at its place, how many before it are worked. */
    private static int[] countMinuteByMinute() {
        int[] worked = new int[MINUTES + 1];
        for (int minute = 0; minute < MINUTES; minute++) {
            worked[minute + 1] = worked[minute] + (isWorked(Wib.local(BEGIN.plus(Duration.ofMinutes(minute)))) ? 1 : 0);
        }
        return worked;
    }

    private static boolean isWorked(LocalDateTime minute) {
        LocalDate date = minute.toLocalDate();
        LocalTime time = minute.toLocalTime();
        DayOfWeek weekday = date.getDayOfWeek();
        if (HOLIDAYS.contains(date) || weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return false;
        }
        boolean ramadan = !date.isBefore(RAMADAN) && !date.isAfter(AFTER_RAMADAN);
        boolean friday = weekday == DayOfWeek.FRIDAY;
        String opens = ramadan ? "08:00" : "07:30";
        String closes = ramadan ? (friday ? "15:30" : "15:00") : (friday ? "16:30" : "16:00");
        String breakFrom = friday ? "11:30" : "12:00";
        String breakUntil = ramadan ? "12:30" : "13:00";
        boolean within = !time.isBefore(LocalTime.parse(opens)) && time.isBefore(LocalTime.parse(closes));
        boolean pause = !time.isBefore(LocalTime.parse(breakFrom)) && time.isBefore(LocalTime.parse(breakUntil));
        return within && !pause;
    }
}
