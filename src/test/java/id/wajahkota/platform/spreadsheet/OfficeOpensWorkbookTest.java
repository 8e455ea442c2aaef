package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** LibreOffice opens what is written, saves it again, and every cell says the same. */
class OfficeOpensWorkbookTest {

    private record Row(String title, Instant slot, LocalDate due, Number count) {}

    private static final List<Row> ROWS = List.of(
            new Row("Kampung <b>Topeng</b> & 😀", Instant.parse("2018-12-20T02:00:00Z"), LocalDate.of(2018, 12, 20), 7),
            new Row("=1+1", Instant.parse("2018-12-20T17:00:00Z"), LocalDate.of(2024, 2, 29), -2.5),
            new Row("dua\nbaris, “kutip” dan 'koma'", Instant.parse("2047-02-04T16:59:00Z"), null, null),
            new Row("+62 812 0000 0000", Instant.parse("2000-01-01T00:00:00Z"), LocalDate.of(2000, 1, 1), 1_000_000));

    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            for (int row = 0; row <= ROWS.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    Cell cell = sheet.getRow(row).getCell(column);
                    cells.add(cell == null || cell.getCellType() == CellType.BLANK ? "" : say(cell));
                }
            }
        }
        return cells;
    }

    private static String say(Cell cell) {
        return cell.getCellType() + " "
                + (cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf(Math.round(cell.getNumericCellValue() * 86_400))
                        : cell.getStringCellValue());
    }

    @Test
    void everyCellSaysTheSameAfterAnOfficeSavedIt() throws IOException, InterruptedException {
        List<Column<Row>> columns = List.of(
                Column.state("Judul", 40, Row::title, Map.of("=1+1", "DDEBD8")),
                Column.moment("Slot", Row::slot),
                Column.day("Tenggat", Row::due),
                Column.number("Jumlah", Row::count));
        Path file = Files.createTempFile("kantor", ".xlsx");
        WorkbookFile.write(
                file,
                Book.of(
                        "kantor",
                        new Cover("Sampul", "Uji", List.of(new Cover.Fact("Oleh", "Uji")), "Baris"),
                        new Sheet<>("Konten", columns, ROWS::forEach)),
                written -> {});
        assertThat(cells(Office.saveAgain(file))).isEqualTo(cells(file)).contains("STRING =1+1", "NUMERIC 86400000000");
    }
}
