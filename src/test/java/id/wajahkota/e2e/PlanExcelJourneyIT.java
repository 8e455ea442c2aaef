package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.spreadsheet.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar goes to Excel, is edited there as an office would, and comes back: seen first, corrected, taken over, undone. */
class PlanExcelJourneyIT extends BrowserJourney {

    private static final String PLANNER = "opd.dpuprpkp";
    private static final Path FILES = Path.of("target/workbooks");
    private static final int SLOT = 0;
    private static final int OPD = 1;
    private static final int TITLE = 2;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    private String month;

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void theCalendarGoesToExcelAndComesBack(int width) throws IOException, InterruptedException {
        Files.createDirectories(FILES);
        month = width == 1440 ? "2047-02" : "2047-03";
        List<PostId> planned = plan();
        try (Visitor planner = stranger(width).logIn(PLANNER)) {
            Path exported = export(planner, width);
            comesBackUnchangedFromAnOffice(planner, exported);
            importAfterEditing(planner, exported, planned, width);
            assertThat(titles(planned))
                    .filteredOn(title -> title.startsWith("Dari Excel"))
                    .hasSize(9);
            undo(planner, width);
            assertThat(titles(planned))
                    .filteredOn(title -> title.startsWith("Dari Excel"))
                    .isEmpty();
        }
    }

    private List<PostId> plan() {
        Instant first = Instant.parse(month + "-04T02:00:00Z");
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> people.ask(
                        PLANNER,
                        () -> posts.create(PostFixture.of(people.opdOf(PLANNER), first.plus(Duration.ofDays(number)))
                                .titled("=Jalan mulus " + number + " 😀")
                                .captioned("Baris satu\nbaris dua dengan <b>tanda</b>")
                                .draft())))
                .toList();
    }

    private Path export(Visitor planner, int width) {
        planner.open("/kalender?tampilan=daftar&tanggal=" + month + "-01");
        planner.choose("Lainnya", "Ekspor Excel");
        Download download = planner.page()
                .waitForDownload(() -> planner.page()
                        .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Semua kolom"))
                        .click());
        Path file = FILES.resolve("calendar-" + width + ".xlsx");
        download.saveAs(file);
        return file;
    }

    private void upload(Visitor planner, Path file) {
        planner.open("/kalender");
        planner.choose("Lainnya", "Impor Excel");
        assertThat(planner.heading("Impor Excel")).isVisible();
        planner.page().locator("input[type=file]").setInputFiles(file);
    }

    private void comesBackUnchangedFromAnOffice(Visitor planner, Path exported)
            throws IOException, InterruptedException {
        upload(planner, Office.saveAgain(exported));
        assertThat(planner.text("semua baris sama dengan isi portal")).isVisible(PATIENTLY);
        assertThat(planner.button("Tidak berubah (10)")).isVisible();
    }

    private void importAfterEditing(Visitor planner, Path exported, List<PostId> planned, int width)
            throws IOException {
        Path edited = edit(exported, width);
        PostDetail conflicting = people.ask(PLANNER, () -> posts.find(planned.get(9)));
        people.act(
                PLANNER,
                () -> posts.edit(
                        conflicting.id(),
                        conflicting.version(),
                        conflicting.draft().captioned("Diubah di portal")));
        upload(planner, edited);
        assertThat(planner.text("7 baris siap diimpor, 3 baris ditolak atau bentrok"))
                .isVisible(PATIENTLY);
        assertThat(planner.button("Impor semua (7)")).isDisabled();
        planner.look("import-preview-" + width);
        planner.button("Ditolak (2)").click();
        assertThat(planner.button("Ditolak (2)")).hasAttribute("aria-pressed", "true");
        mend(planner, "Jadwal tayang", "20/" + month.substring(5) + "/2047 pukul 10.00 WIB", width);
        assertThat(planner.button("Ditolak (1)")).hasAttribute("aria-pressed", "true");
        mend(planner, "OPD", "DPUPRPKP", width);
        assertThat(planner.text("9 baris siap diimpor, 1 baris ditolak atau bentrok"))
                .isVisible();
        planner.button("Impor yang benar saja (9)").click();
        assertThat(planner.text("Diimpor: 0 baru, 9 diubah")).isVisible(PATIENTLY);
        planner.look("import-done-" + width);
        planner.open("/kalender?tampilan=daftar&tanggal=" + month + "-01");
        assertThat(planner.page().getByText("Dari Excel").first()).isVisible(PATIENTLY);
        planner.look("import-calendar-" + width);
    }

    private static void mend(Visitor planner, String cell, String words, int width) {
        planner.page()
                .getByText("Perbaiki", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        planner.page().getByRole(AriaRole.DIALOG).getByLabel(cell).fill(words);
        planner.look("import-mend-" + cell.toLowerCase() + "-" + width);
        planner.dialogButton("Simpan perbaikan").click();
        assertThat(planner.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** Ten titles are changed; one slot and one department become what nobody understands. */
    private static Path edit(Path exported, int width) throws IOException {
        Path edited = FILES.resolve("edited-" + width + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(exported))) {
            Sheet sheet = workbook.getSheetAt(1);
            BiConsumer<Integer, Row> change =
                    (number, row) -> row.getCell(TITLE).setCellValue("Dari Excel " + number);
            StreamSupport.stream(sheet.spliterator(), false)
                    .skip(1)
                    .forEach(row -> change.accept(row.getRowNum(), row));
            sheet.getRow(3).getCell(SLOT).setCellValue("besok pagi");
            sheet.getRow(5).getCell(OPD).setCellValue("DPUPRPKPP");
            try (var out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
        }
        return edited;
    }

    private void undo(Visitor planner, int width) {
        planner.open("/kalender/impor");
        planner.look("import-list-" + width);
        planner.button("Batalkan impor").first().click();
        planner.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByText("Batalkan impor", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(planner.text("Impor dibatalkan.")).isVisible(PATIENTLY);
    }

    private List<String> titles(List<PostId> planned) {
        return planned.stream()
                .map(id -> people.ask(PLANNER, () -> posts.find(id)).draft().title())
                .toList();
    }
}
