package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments as people spelled them in plans; where none is given, somebody would have to be asked. */
class OfficeMomentsTest {

    private static String read(String spelled) {
        return MomentSpelling.moment(spelled).map(MomentSpelling::write).orElse(null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/plans/moments.csv", numLinesToSkip = 1)
    void aMomentIsReadAsItWasMeant(String spelled, String meant) {
        assertThat(read(StringEscapeUtils.unescapeJava(spelled))).isEqualTo(meant);
    }

    @Test
    void aColumnWithOneDateThatHasTheMonthFirstIsAskedAboutTheOthers() {
        MomentOrder american = MomentOrder.of(List.of("01/25/2027 09:00", "01/05/2027 09:00"));
        assertThat(american.asks("01/05/2027 09:00")).isTrue();
        assertThat(american.asks("01/25/2027 09:00")).isFalse();
        assertThat(american.asks("05/05/2027 09:00")).isFalse();
        assertThat(american.asks("2027-05-01 09:00")).isFalse();
        assertThat(MomentOrder.of(List.of("25/01/2027 09:00")).asks("01/05/2027 09:00"))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7 Desember 2026 2 siang            | 2026-12-07 14:00",
                "7 Desember 2026 jam 7 malam        | 2026-12-07 19:00",
                "7 Desember 2026 pukul 2 malam      | 2026-12-07 02:00",
                "7 Desember 2026 jam 12 malam       |",
                "7 Desember 2026 jam 12 pagi        |",
                "7 Desember 2026 jam 5 malam        |",
                "7 Desember 2026 jam 7 siang        |",
                "7 Desember 2026 jam 11 siang       | 2026-12-07 11:00",
                "7 Desember 2026 jam 4 sore         | 2026-12-07 16:00",
                "7 Desember 2026 pukul 12.00 siang  | 2026-12-07 12:00",
                "7/12/2026 12:30 AM                 | 2026-12-07 00:30",
                "7 Desember 2026 01.00 WIT          | 2026-12-06 23:00",
                "12/07/2027 09:00                   | 2027-07-12 09:00",
                "31 April 2026 09.00                |",
                "7 Desember 2026 25.00              |",
                "7 Desember 2026 9                  |",
                "7 Desember 2026 09.00 besok        |",
                "7 Desa 2026 09.00                  |",
                "Selasa, 7 Desember 2026 09.00      |"
            })
    void whatIsPlainIsReadAndWhatIsNotIsLeft(String spelled, String meant) {
        assertThat(read(spelled)).isEqualTo(meant);
    }
}
