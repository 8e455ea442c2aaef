package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static Instant at(String local) {
        return Wib.instant(LocalDateTime.parse(local));
    }

    private static List<String> after(Recurrence recurrence, String first, String lastDay) {
        return recurrence.after(at(first), LocalDate.parse(lastDay)).stream()
                .map(slot -> Wib.local(slot).toString())
                .toList();
    }

    @Test
    void aWeekLaterIsTheSameWeekdayAndTime() {
        assertThat(after(Recurrence.WEEKLY, "2026-11-24T09:00", "2026-12-08"))
                .containsExactly("2026-12-01T09:00", "2026-12-08T09:00");
    }

    @Test
    void aMonthThatLacksTheDayTakesItsLastAndTheNextOneHasItAgain() {
        assertThat(after(Recurrence.MONTHLY, "2027-01-31T00:00", "2027-04-30"))
                .containsExactly("2027-02-28T00:00", "2027-03-31T00:00", "2027-04-30T00:00");
    }

    @Test
    void theLastDayIncludesItsLastMinute() {
        assertThat(after(Recurrence.WEEKLY, "2026-11-24T23:59", "2026-12-01")).hasSize(1);
        assertThat(after(Recurrence.WEEKLY, "2026-11-24T23:59", "2026-11-30")).isEmpty();
    }

    @Test
    void anEndlessSeriesStopsJustAboveWhatIsMadeAtOnce() {
        assertThat(after(Recurrence.WEEKLY, "2026-11-24T09:00", "2199-01-01")).hasSize(Recurrence.MOST + 1);
    }
}
