package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the smaller lists hold leaves as a workbook; the days off come back in by the same door. */
class ExportedListsIT extends BrowserJourney {

    private static final Path FILES = Path.of("target/workbooks");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/kampanye, sekretariat, kampanye-, Kampanye, Tema",
        "/templat, opd.dishub, templat-, Templat, Nama templat",
        "/kalender/keseimbangan, sekretariat, keseimbangan-, Keseimbangan pilar, Pilar",
        "/admin/hari-libur?tahun=2026, admin, hari-libur-2026-, Hari Libur, Tanggal"
    })
    void aListIsTaken(String address, String person, String name, String sheet, String head) throws IOException {
        try (Visitor visitor = stranger(1440).logIn(person)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(take(visitor, address, name)))) {
                assertThat(workbook.getSheetAt(1).getSheetName()).isEqualToIgnoringCase(sheet);
                assertThat(new DataFormatter()
                                .formatCellValue(
                                        workbook.getSheetAt(1).getRow(0).getCell(0)))
                        .isEqualTo(head);
                assertThat(workbook.getSheetAt(1).getLastRowNum()).isPositive();
            }
        }
    }

    private static Path take(Visitor visitor, String address, String name) throws IOException {
        Files.createDirectories(FILES);
        visitor.open(address);
        Download download = visitor.page()
                .waitForDownload(() -> visitor.button("Ekspor Excel").click());
        assertThat(download.suggestedFilename()).startsWith(name);
        Path file = FILES.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    @Test
    void whatWasTakenOfTheDaysOffIsAllThereWhenItComesBack() throws IOException {
        try (Visitor admin = stranger(1440).logIn("admin")) {
            Path file = take(admin, "/admin/hari-libur?tahun=2026", "hari-libur-2026-");
            admin.page()
                    .getByText("Impor Excel", new Page.GetByTextOptions().setExact(true))
                    .click();
            admin.page().locator("vaadin-details[opened] input[type=file]").setInputFiles(file);
            assertThat(admin.page().locator("main")).containsText("semua baris sama");
            admin.look("holidays-come-back");
        }
    }
}
