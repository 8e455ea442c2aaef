package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.spreadsheet.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat reads a month, goes from a figure to its list, and takes the report; the administrator imports users. */
class ReportJourneyIT extends BrowserJourney {

    private static final Path FILES = Path.of("target/workbooks");
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    /** The press leaves the field, whose message goes while the button is still down. */
    private static final Locator.ClickOptions AS_A_HAND_DOES = new Locator.ClickOptions().setDelay(250);

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void aMonthIsReadAndTaken(int width) throws IOException, InterruptedException {
        Files.createDirectories(FILES);
        String month = width == 1440 ? "2048-05" : "2048-06";
        people.act(
                "opd.dpuprpkp",
                () -> posts.create(PostFixture.of(people.opdOf("opd.dpuprpkp"), Instant.parse(month + "-10T02:00:00Z"))
                        .titled("Dihitung dalam laporan")
                        .draft()));
        try (Visitor secretariat = stranger(width).logIn("sekretariat")) {
            secretariat.open("/laporan?periode=" + month);
            assertThat(secretariat.heading("Keseimbangan pilar")).isVisible();
            secretariat.look("report-" + width);
            secretariat.link("Lihat daftar: Direncanakan").click();
            assertThat(secretariat.text("Dihitung dalam laporan")).isVisible();
            assertThat(secretariat.text("Tampilkan semua hari")).isVisible();
            secretariat.look("report-list-" + width);
            secretariat.open("/laporan?periode=" + month);
            secretariat.page().getByText("Tampilkan sebagai tabel").last().click();
            secretariat
                    .page()
                    .getByRole(AriaRole.ROWHEADER)
                    .getByText("DPUPRPKP")
                    .click();
            assertThat(secretariat.text("Dihitung dalam laporan")).isVisible();
            takeFiles(secretariat, month, width);
        }
    }

    private static void takeFiles(Visitor secretariat, String month, int width)
            throws IOException, InterruptedException {
        secretariat.open("/laporan?periode=" + month);
        for (String name : List.of("Laporan PDF", "Laporan DOCX", "Ekspor Excel")) {
            Download download = secretariat
                    .page()
                    .waitForDownload(() -> secretariat.link(name).click());
            Path file = FILES.resolve("report-" + width + "-" + download.suggestedFilename());
            download.saveAs(file);
            assertThat(file).isNotEmptyFile();
            if (!name.equals("Laporan PDF")) {
                assertThat(Office.convert(file, "pdf")).isNotEmptyFile();
            }
        }
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void usersComeInFromAWorkbook(int width) throws IOException {
        Files.createDirectories(FILES);
        Path file = FILES.resolve("users-" + width + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Pengguna");
            write(sheet, 0, "Nama pengguna", "Nama", "Peran", "OPD");
            write(sheet, 1, "impor.satu" + width, "Impor Satu", "Admin OPD", "DINKES");
            write(sheet, 2, "impor.dua" + width, "Impor Dua", "Admin OPDD", "DINKES");
            write(sheet, 3, "impor.tiga" + width, "Impor Tiga", "Admin OPDD", "DISHUB");
            workbook.write(out);
        }
        try (Visitor admin = stranger(width).logIn("admin")) {
            admin.open("/admin/pengguna");
            admin.page()
                    .getByText("Impor Excel", new Page.GetByTextOptions().setExact(true))
                    .click();
            admin.page().locator("input[type=file]").setInputFiles(file);
            assertThat(admin.button("Ditolak (2)")).isVisible(PATIENTLY);
            admin.look("users-import-" + width);
            admin.page()
                    .getByText("Perbaiki", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(admin.text("Terapkan juga pada 1 baris lain yang isinya sama"))
                    .isVisible();
            admin.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByLabel("Peran", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Admin OPD");
            admin.dialogButton("Simpan perbaikan").click(AS_A_HAND_DOES);
            admin.button("Impor semua (3)").click();
            assertThat(admin.text("3 baris diimpor.")).isVisible(PATIENTLY);
            assertThat(people.user("impor.dua" + width).opds()).containsExactly(people.opdOf("opd.dinkes"));
            admin.look("users-" + width);
            admin.open("/admin/opd");
            assertThat(admin.heading("OPD")).isVisible();
            admin.look("opds-" + width);
        }
    }

    private static void write(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }
}
