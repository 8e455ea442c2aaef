package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by POI, which knows nothing of the library that wrote it. */
class WorkbookFileTest {

    private record Row(String title, Instant slot, LocalDate due, Integer count) {}

    private static final Row ONE =
            new Row("Kampung <b>Topeng</b> 😀", Instant.parse("2018-12-20T17:30:00Z"), LocalDate.of(2018, 12, 20), 7);
    private static final Cover COVER = new Cover(
                    "Sampul",
                    "Daftar & Konten",
                    List.of(new Cover.Fact("Diekspor oleh", "Sekretariat")),
                    "Jumlah baris")
            .madeOn("10 November 2026");

    private static XSSFWorkbook written(List<Row> rows) throws IOException {
        List<Column<Row>> columns = List.of(
                Column.state("Judul", 40, Row::title, Map.of("Terbit", "DDEBD8")),
                Column.moment("Slot", Row::slot),
                Column.day("Tenggat", Row::due),
                Column.number("Jumlah", Row::count));
        Path file = Files.createTempFile("uji", ".xlsx");
        try {
            WorkbookFile.write(
                    file,
                    Book.of("uji", COVER, new Sheet<>("Konten/2018: [uji]", columns, rows::forEach)),
                    reached -> {});
            return new XSSFWorkbook(Files.newInputStream(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Cell titleOf(String title) throws IOException {
        return written(List.of(new Row(title, ONE.slot(), ONE.due(), 1)))
                .getSheetAt(1)
                .getRow(1)
                .getCell(0);
    }

    @Test
    void datesAndNumbersAreThemselvesAndTimesAreTheCitys() throws IOException {
        XSSFSheet sheet = written(List.of(ONE)).getSheetAt(1);
        assertThat(sheet.getSheetName()).isEqualTo("Konten-2018- -uji-");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(ONE.title());
        assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
        assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue())
                .as("half past midnight in the city")
                .isEqualTo(LocalDateTime.of(2018, 12, 21, 0, 30));
        assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(ONE.due());
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void aSheetIsReadyToBeReadAndPrinted() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(ONE, ONE, ONE))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D4");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).contains("1");
            assertThat(sheet.getFooter().getCenter()).contains("&P");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void whatIsWrappedIsSeenWholeAndWhatIsEmptyIsNoCell() throws IOException {
        String longest = "Kampung Warna-Warni ".repeat(6);
        try (XSSFWorkbook workbook = written(List.of(
                new Row(longest, ONE.slot(), ONE.due(), 1),
                new Row("satu\ndua", null, null, 2),
                new Row("", null, null, 3)))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(60);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(30);
            assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void wholeNumbersHaveNoPointAndMonthsAreIndonesianWhoeverOpensThem() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(ONE))) {
            DataFormatter shown = new DataFormatter(Locale.US);
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(shown.formatCellValue(sheet.getRow(1).getCell(3))).isEqualTo("7");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .startsWith("[$-421]");
        }
    }

    @Test
    void eachPageSaysWhatItIsOf() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(ONE))) {
            assertThat(workbook.getSheetAt(1).getFooter().getRight()).endsWith("Daftar && Konten · 10 November 2026");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+6281", "-5", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysWords(String title) throws IOException {
        assertThat(titleOf(title).getCellType()).isEqualTo(CellType.STRING);
        assertThat(titleOf(title).getStringCellValue()).isEqualTo(title);
        assertThat(titleOf(title).getCellStyle().getQuotePrefixed())
                .as("stays words when somebody edits the cell")
                .isTrue();
    }

    @Test
    void onlyWhatLooksLikeAFormulaIsQuoted() throws IOException {
        assertThat(titleOf("Kampung Topeng").getCellStyle().getQuotePrefixed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b\nc", "berkas_x0007_lama", " di awal dan akhir ", "👩‍👩‍👧 keluarga", "\r\n"})
    void lettersThatXmlCannotCarrySurvive(String title) throws IOException {
        assertThat(titleOf(title).getStringCellValue()).isEqualTo(title);
    }

    @Test
    void whatIsLongerThanACellIsCutAndShowsIt() throws IOException {
        String longest = IntStream.range(0, CellText.LIMIT)
                .mapToObj(place -> String.valueOf((char) ('a' + place * place % 26 * (place % 7) % 26)))
                .collect(Collectors.joining());
        assertThat(titleOf(longest).getStringCellValue()).isEqualTo(longest);
        assertThat(CellText.of("😀".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(CellText.LIMIT)
                .endsWith("😀…");
    }

    @Test
    void thousandsOfRowsComeOneAfterTheOther() throws IOException {
        List<Row> rows = IntStream.range(0, 25_000)
                .mapToObj(number -> new Row("Konten " + number, ONE.slot(), ONE.due(), number))
                .toList();
        XSSFSheet sheet = written(rows).getSheetAt(1);
        assertThat(sheet.getLastRowNum()).isEqualTo(25_000);
        assertThat(sheet.getRow(25_000).getCell(3).getNumericCellValue()).isEqualTo(24_999);
    }
}
