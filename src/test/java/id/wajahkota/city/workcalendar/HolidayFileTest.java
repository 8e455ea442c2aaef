package id.wajahkota.city.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class HolidayFileTest {

    private static List<HolidayEntry> read(String content) {
        return HolidayFile.read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theCitysOwnFileIsRead() throws IOException {
        List<HolidayEntry> year =
                HolidayFile.read(new ClassPathResource("demo/holidays-2026.csv").getContentAsByteArray());
        assertThat(year).hasSize(25);
        assertThat(year)
                .contains(new HolidayEntry(
                        LocalDate.of(2026, 12, 24), HolidayKind.COLLECTIVE_LEAVE, "Cuti bersama Natal"));
    }

    @Test
    void aFileFromASpreadsheetWithMarkAndOtherOrderIsRead() {
        assertThat(read("\uFEFFname,date,kind\r\n\"Natal, hari pertama\",2026-12-25,NATIONAL\r\n\r\n"))
                .containsExactly(
                        new HolidayEntry(LocalDate.of(2026, 12, 25), HolidayKind.NATIONAL, "Natal, hari pertama"));
    }

    @Test
    void eachDayOfAnICalendarEventIsAHoliday() {
        String calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//x//y//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260321
                DTEND;VALUE=DATE:20260323
                SUMMARY:Idulfitri 1447 Hijriah
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260320
                SUMMARY:Cuti Bersama Idulfitri
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");
        assertThat(read(calendar))
                .extracting(HolidayEntry::date, HolidayEntry::kind)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 21), HolidayKind.NATIONAL),
                        tuple(LocalDate.of(2026, 3, 22), HolidayKind.NATIONAL),
                        tuple(LocalDate.of(2026, 3, 20), HolidayKind.COLLECTIVE_LEAVE));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    date,kind,name\\n2026-13-01,NATIONAL,X      | HOLIDAY_ROW_DATE
                    date,kind,name\\n25/12/2026,NATIONAL,X      | HOLIDAY_ROW_DATE
                    date,kind,name\\n2026-12-25,LIBUR,X         | HOLIDAY_ROW_KIND
                    date,kind,name\\n2026-12-25,NATIONAL,       | HOLIDAY_ROW_NAME
                    date,kind,name\\n2026-12-25                 | HOLIDAY_ROW_KIND
                    date,kind\\n2026-12-25,NATIONAL             | HOLIDAY_COLUMN_MISSING
                    date,kind,name                              | HOLIDAY_FILE_EMPTY
                    BEGIN:VCALENDAR\\nkacau                     | HOLIDAY_FILE_UNREADABLE
                    """)
    void whatCannotBeReadIsSaidWithItsLine(String content, String reason) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aFileOfTwoMegabytesIsNotRead() {
        assertThatThrownBy(() -> HolidayFile.read(new byte[2 * 1024 * 1024]))
                .hasMessageContaining("HOLIDAY_FILE_TOO_LARGE");
    }
}
