package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WibTest {

    private static final Instant MIDNIGHT = Instant.parse("2018-12-19T17:00:00Z");

    @Test
    void midnightInTheCityBelongsToTheDayThatBegins() {
        assertThat(Wib.date(MIDNIGHT)).isEqualTo(LocalDate.of(2018, 12, 20));
        assertThat(Wib.date(MIDNIGHT.minusSeconds(1))).isEqualTo(LocalDate.of(2018, 12, 19));
        assertThat(Wib.startOf(LocalDate.of(2018, 12, 20))).isEqualTo(MIDNIGHT);
    }

    @Test
    void datesReadAsTheCityWritesThem() {
        WibFormat indonesian = WibFormat.in(Locale.of("id"));
        assertThat(indonesian.day(MIDNIGHT)).isEqualTo("Kamis, 20 Desember 2018");
        assertThat(indonesian.time(Instant.parse("2018-12-20T02:00:00Z"))).isEqualTo("09.00 WIB");
    }
}
