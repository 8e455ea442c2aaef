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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class HolidayFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static HolidayReading file(String name) throws IOException {
        return HolidayFile.read(new ClassPathResource(name).getContentAsByteArray(), TODAY);
    }

    private static List<HolidayEntry> read(String content) {
        return HolidayFile.read(content.getBytes(StandardCharsets.UTF_8), TODAY).entries();
    }

    @Test
    void theCitysOwnFileIsRead() throws IOException {
        List<HolidayEntry> year = file("demo/holidays-2026.csv").entries();
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
                    date,kind,name\\nNatal,NATIONAL,X           | HOLIDAY_ROW_DATE
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
        assertThatThrownBy(() -> HolidayFile.read(new byte[2 * 1024 * 1024], TODAY))
                .hasMessageContaining("HOLIDAY_FILE_TOO_LARGE");
    }

    @Test
    void whatIsKeptAndWorkedOnIsNoDayOffAndIsSaid() throws IOException {
        HolidayReading read = file("cases/holidays/google-id.ics");
        assertThat(read.leftOut()).contains("Hari Valentine", "Hari Kartini", "Malam Tahun Baru");
        assertThat(read.entries())
                .extracting(HolidayEntry::name)
                .contains("Hari Tahun Baru", "Hari Raya Natal")
                .doesNotContainAnyElementsOf(read.leftOut());
    }

    @Test
    void outlooksWholeDaysAreDays() throws IOException {
        assertThat(file("cases/holidays/outlook.ics").entries())
                .extracting(HolidayEntry::date)
                .contains(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 8, 17),
                        LocalDate.of(2027, 3, 10),
                        LocalDate.of(2027, 3, 14))
                .hasSize(7);
    }

    @Test
    void whatComesBackEveryYearIsThereInEachYearAroundToday() throws IOException {
        assertThat(file("cases/holidays/rrule.ics").entries())
                .extracting(HolidayEntry::date)
                .containsExactly(
                        LocalDate.of(2025, 8, 17),
                        LocalDate.of(2026, 8, 17),
                        LocalDate.of(2027, 8, 17),
                        LocalDate.of(2027, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({"holidays-semicolon, Tahun Baru", "holidays-id-words, Tahun Baru", "holidays-cp1252, Isra Mi’raj"})
    void aTableIsReadAsAnOfficeHereSavesIt(String name, String holiday) throws IOException {
        assertThat(file("cases/holidays/" + name + ".csv").entries())
                .containsExactly(new HolidayEntry(LocalDate.of(2027, 1, 1), HolidayKind.NATIONAL, holiday));
    }

    @Test
    void cancelledEventsFoldedLinesAndSeveralCalendarsAreRead() {
        String one = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//x//y//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20270%s01
                DURATION:P2D
                STATUS:%s
                SUMMARY:Nama yang
                  panjang
                END:VEVENT
                END:VCALENDAR
                """;
        HolidayReading read = HolidayFile.read(
                (one.formatted("6", "CONFIRMED") + one.formatted("7", "CANCELLED")).getBytes(StandardCharsets.UTF_8),
                TODAY);
        assertThat(read.entries())
                .extracting(HolidayEntry::date)
                .containsExactly(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 2));
        assertThat(read.leftOut()).containsExactly("Nama yang panjang");
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n" + String.join("", events) + "END:VCALENDAR\n";
    }

    private static String event(String name, String... lines) {
        return "BEGIN:VEVENT\nUID:" + name + "\nDTSTAMP:20260101T000000Z\nSUMMARY:" + name + "\n"
                + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    private static List<LocalDate> days(String content) {
        return read(content).stream().map(HolidayEntry::date).sorted().toList();
    }

    @Test
    void aSeriesIsReadWithWhatIsTakenOutAddedAndMoved() {
        assertThat(days(calendar(event(
                        "Libur",
                        "DTSTART;VALUE=DATE:20270104",
                        "RRULE:FREQ=WEEKLY;COUNT=3",
                        "EXDATE;VALUE=DATE:20270111",
                        "RDATE;VALUE=DATE:20270120"))))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 20));
        assertThat(days(calendar(
                        event("Libur", "DTSTART;VALUE=DATE:20270104", "RRULE:FREQ=WEEKLY;COUNT=2"),
                        event("Libur", "DTSTART;VALUE=DATE:20270113", "RECURRENCE-ID;VALUE=DATE:20270111"))))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 13));
    }

    @Test
    void ofASeriesItIsSaidWhichYearsWereRead() {
        HolidayReading read = HolidayFile.read(
                calendar(event("Hari jadi", "DTSTART;VALUE=DATE:20270401", "RRULE:FREQ=YEARLY;COUNT=3"))
                        .getBytes(StandardCharsets.UTF_8),
                TODAY);
        assertThat(read.entries()).hasSize(1);
        assertThat(read.recurring()).containsExactly(new HolidayReading.Recurring("Hari jadi", 2025, 2027));
    }

    @Test
    void anEventWithoutANameIsNamedByItsDay() {
        HolidayReading read = HolidayFile.read(
                calendar(event("\u200B", "DTSTART;VALUE=DATE:20270401")).getBytes(StandardCharsets.UTF_8), TODAY);
        assertThat(read.entries()).isEmpty();
        assertThat(read.leftOut()).containsExactly("2027-04-01");
    }

    @Test
    void aDayOfTheCityIsADayWhateverClockWroteIt() {
        assertThat(days(calendar(event("Libur", "DTSTART:20270301T170000Z", "DTEND:20270302T170000Z"))))
                .containsExactly(LocalDate.of(2027, 3, 2));
    }

    @Test
    void whatHasATimeOfDayOrLastsLongerThanAMonthIsNamedAndLeftOut() {
        HolidayReading read = HolidayFile.read(
                calendar(
                                event("Rapat", "DTSTART:20270301T020000Z"),
                                event("Ramadan", "DTSTART;VALUE=DATE:20270201", "DTEND;VALUE=DATE:20270313"))
                        .getBytes(StandardCharsets.UTF_8),
                TODAY);
        assertThat(read.entries()).isEmpty();
        assertThat(read.leftOut()).containsExactly("Rapat", "Ramadan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20270230", "00010101", "besok"})
    void aDateThatDoesNotExistIsRefusedAndNotMoved(String date) {
        assertThatThrownBy(() -> read(calendar(event("Libur", "DTSTART;VALUE=DATE:" + date))))
                .hasMessageContaining("HOLIDAY_FILE_DATE");
    }

    @Test
    void moreDaysThanAnybodyLooksThroughAreRefusedAtOnce() {
        String daily = event("Tiap hari", "DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=DAILY");
        assertThatThrownBy(() -> read(calendar(daily.repeat(900)))).hasMessageContaining("HOLIDAY_FILE_TOO_MANY");
    }

    @Test
    void whatStandsAboveTheHeadsIsPassedOverAndOtherColumnsAreNamed() {
        HolidayReading read = HolidayFile.read(
                "sep=;\nHari libur 2027\nTanggal;Jenis;Nama;Dasar\n25/12/2027;Libur nasional;Natal;SKB\n"
                        .getBytes(StandardCharsets.UTF_16),
                TODAY);
        assertThat(read.entries()).extracting(HolidayEntry::name).containsExactly("Natal");
        assertThat(read.unread()).containsExactly("Dasar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tanggal,tanggal,jenis,nama#25/12/2027,26/12/2027,Libur nasional,Natal                                       | HOLIDAY_COLUMN_TWICE
                    date,tanggal,jenis,nama#25/12/2027,26/12/2027,Libur nasional,Natal                                          | HOLIDAY_COLUMN_TWICE
                    tanggal,jenis,nama#25/12/2027,Libur nasional,Natal#25/12/2027,Cuti bersama,Natal                            | HOLIDAY_ROW_TWICE
                    tanggal,jenis,nama#01/25/2027,Libur nasional,Satu#01/05/2027,Libur nasional,Dua                             | HOLIDAY_ROW_DATE_EITHER
                    """)
    void whatCouldBeReadTwoWaysIsRefused(String lines, String reason) {
        assertThatThrownBy(() -> read(lines.replace("#", "\n"))).hasMessageContaining(reason);
    }
}
