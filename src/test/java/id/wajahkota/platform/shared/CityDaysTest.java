package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2026-11-26", "2099-12-31"})
    void daysOfTheCityAreTaken(String day) {
        assertThat(CityDays.read(day)).contains(LocalDate.parse(day));
        assertThat(CityDays.check("due", LocalDate.parse(day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31",
                "2100-01-01",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01-01",
                "2026-02-30",
                "kini"
            })
    void whatIsNoDayOfTheCityInAnAddressIsNone(String written) {
        assertThat(CityDays.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "99999-01", "2026", "+999999999-01"})
    void norIsSuchAMonth(String written) {
        assertThat(CityDays.readMonth(written)).isEmpty();
    }

    @Test
    void theLastMinuteOfTheLastDayIsTheCitys() {
        assertThat(CityDays.check("slot", Instant.parse("2099-12-31T16:59:00Z")))
                .isEmpty();
        assertThat(CityDays.check("slot", Instant.parse("2099-12-31T17:00:00Z")))
                .extracting(Refusal::field)
                .containsExactly("slot");
        assertThat(CityDays.check("slot", Instant.MAX)).hasSize(1);
        assertThat(CityDays.check("slot", Instant.MIN)).hasSize(1);
        assertThat(CityDays.check("due", LocalDate.MAX)).hasSize(1);
    }
}
