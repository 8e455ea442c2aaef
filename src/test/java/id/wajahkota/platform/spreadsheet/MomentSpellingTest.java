package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as offices write them. Source: issue of the exchange with Excel, "five usual spellings". */
class MomentSpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20/12/2018 09.00",
                "20-12-2018 pukul 09.00 WIB",
                "20.12.2018, 9:00",
                "20 Desember 2018 pukul 09.00 WIB",
                "Kamis, 20 Desember 2018, pukul 09.00 WIB",
                "20 Des 2018 09:00",
                "2018-12-20 09:00",
                "2018-12-20T09:00:00",
                "20 December 2018 at 09:00",
                "  20  DESEMBER  2018   jam 09.00 wib ",
                "43454.375"
            })
    void aDateWithItsTimeIsRead(String spelled) {
        assertThat(MomentSpelling.moment(spelled)).contains(LocalDateTime.of(2018, 12, 20, 9, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/12/2018", "20 Desember 2018", "Kamis, 20 Desember 2018", "2018-12-20", "43454"})
    void aDateWithoutATimeIsADayButNoMoment(String spelled) {
        assertThat(MomentSpelling.day(spelled)).contains(LocalDate.of(2018, 12, 20));
        assertThat(MomentSpelling.moment(spelled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "besok",
                "31/02/2018",
                "20 Foo 2018",
                "2018",
                "20/12/2018 25.00",
                "20/12/2018 pagi",
                "=NOW()",
                "99999999"
            })
    void whatIsNoDateIsNone(String spelled) {
        assertThat(MomentSpelling.day(spelled)).isEmpty();
    }
}
