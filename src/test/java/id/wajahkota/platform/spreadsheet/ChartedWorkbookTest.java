package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.platform.spreadsheet.ChartedTable.Row;
import id.wajahkota.platform.spreadsheet.ChartedTable.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartedWorkbookTest {

    private static byte[] workbook(Shape shape) {
        return ChartedWorkbook.write(
                new Cover("Sampul", "Laporan", List.of(new Cover.Fact("Periode", "November 2026")), ""),
                List.of(new ChartedTable(
                        "Konten per OPD",
                        "Konten per OPD",
                        "OPD",
                        List.of("Direncanakan", "Terbit"),
                        List.of(new Row("DISHUB", List.of(4, 3)), new Row("DLH", List.of(3, 2.5))),
                        shape)));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aTableHasTheChartOfItsShapeThatReadsItsCells(Shape shape) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook(shape)))) {
            XSSFSheet sheet = read.getSheetAt(1);
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(2.5);
            int charts = sheet.getDrawingPatriarch() == null
                    ? 0
                    : sheet.getDrawingPatriarch().getCharts().size();
            assertThat(charts).isEqualTo(shape == Shape.NONE ? 0 : 1);
            if (charts == 1) {
                assertThat(sheet.getDrawingPatriarch()
                                .getCharts()
                                .getFirst()
                                .getCTChart()
                                .toString())
                        .contains("'Konten per OPD'!$B$4:$B$5")
                        .contains("0B6E63");
            }
        }
    }

    @Test
    void anOfficeOpensItAndDrawsIt() throws IOException, InterruptedException {
        Path file = Files.createTempFile("laporan", ".xlsx");
        Files.write(file, workbook(Shape.BARS));
        assertThat(Office.convert(file, "pdf")).isNotEmptyFile();
    }
}
