package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.workcalendar.WorkingDay;
import id.wajahkota.city.workcalendar.WorkingHoursDraft;
import id.wajahkota.city.workcalendar.WorkingWeeks;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.TravellingClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.util.FileSystemUtils;

/** One portal goes on from day to day, over those on which others have fallen, and its main jobs are done on each. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "portal.embedded-database.folder=" + AwkwardDaysIT.DATABASE)
@Import(TravellingClock.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwkwardDaysIT extends BrowserJourney {

    static final String DATABASE = "target/test-database-awkward-days";

    private static final Path FILES = Path.of("target/workbooks");
    private static final String PLANNER = "opd.disporapar";
    private static final LocalDate RAMADAN = LocalDate.of(2027, 2, 8);
    private static final LocalDate IDULFITRI = LocalDate.of(2027, 3, 10);

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private WorkingWeeks weeks;

    @Autowired
    private DemoPeople people;

    /** Two people who leave their browsers open over all these days. */
    private Visitor planner;

    private Visitor secretariat;

    /** Before all of the days, whichever the suite's own is, since a portal does not go back. */
    @BeforeAll
    static void beginWithoutData() throws IOException {
        SuiteClock.travelTo(Wib.instant(LocalDateTime.of(2026, 11, 10, 9, 0)));
        FileSystemUtils.deleteRecursively(Path.of(DATABASE, "data"));
        Files.createDirectories(FILES);
    }

    @BeforeAll
    void logIn() {
        planner = stranger(1440).logIn(PLANNER);
        secretariat = stranger(1440).logIn("sekretariat");
    }

    @AfterAll
    void comeBack() {
        planner.close();
        secretariat.close();
        SuiteClock.comeBack();
    }

    @ParameterizedTest(name = "{1}, {0}")
    @CsvSource({
        "2026-11-26T09:00, a Thursday whose day after tomorrow is a Saturday",
        "2026-11-28T09:00, a Saturday",
        "2026-11-29T09:00, a Sunday",
        "2026-12-23T09:00, the eve of cuti bersama",
        "2026-12-31T09:00, the last day of a year",
        "2027-01-01T09:00, the first day of a year for which no holidays are known",
        "2027-01-08T16:29, the last working minute of a week",
        "2027-02-10T14:00, a day of Ramadan hours",
        "2027-02-28T09:00, the last of February",
        "2027-03-12T00:05, already tomorrow while it is yesterday in UTC",
        "2028-02-29T09:00, a leap day"
    })
    void theMainJobsAreDone(LocalDateTime moment, String what) throws IOException {
        SuiteClock.travelTo(Wib.instant(moment));
        keepRamadanHours(moment.toLocalDate());
        String title = "Pada " + what;
        plan(planner, title);
        approve(secretariat, title);
        seeEveryView(planner, title, moment.toLocalDate());
        bringAWorkbook(planner, title, moment.toLocalDate());
        meet(secretariat, title);
        takeTheReport(secretariat, YearMonth.from(moment.plusDays(2)));
    }

    private void keepRamadanHours(LocalDate day) {
        if (day.isBefore(RAMADAN) || people.ask("admin", weeks::all).size() > 1) {
            return;
        }
        List<WorkingDay> days = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(weekday -> new WorkingDay(
                        weekday, LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(12, 30), LocalTime.of(15, 0)))
                .toList();
        people.act("admin", () -> weeks.add(new WorkingHoursDraft("Ramadan", RAMADAN, IDULFITRI.minusDays(1), days)));
    }

    /** From the day after tomorrow in the month view, whatever day that is. */
    private static void plan(Visitor planner, String title) {
        LocalDate day = SuiteClock.today().plusDays(2);
        Page page = planner.page();
        planner.open("/kalender?tampilan=bulan&tanggal=" + day);
        planner.clickCornerOf(page.locator("td[data-date='" + day + "']"));
        page.getByLabel("Judul").fill(title);
        page.getByLabel("Pilar").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Wisata"))
                .click();
        page.getByLabel("Instagram").check();
        page.getByLabel("Takarir").fill("Ditulis " + title);
        planner.button("Ajukan").click();
        assertThat(planner.button("Tarik kembali")).isVisible();
    }

    private static void approve(Visitor secretariat, String title) {
        secretariat.open("/persetujuan");
        secretariat.link(title).click();
        secretariat.button("Setujui").click();
        secretariat.dialogButton("Setujui").click();
        assertThat(secretariat.text("Persetujuan disimpan")).isVisible();
    }

    private static void seeEveryView(Visitor planner, String title, LocalDate today) {
        planner.open("/kalender?tampilan=bulan&tanggal=" + today.plusDays(2));
        for (String view : List.of("Pekan", "Hari", "Daftar", "Bulan")) {
            Locator link = planner.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Tampilan"))
                    .getByText(view, new Locator.GetByTextOptions().setExact(true));
            link.click();
            assertThat(link).hasAttribute("aria-current", "page");
            assertThat(planner.page()
                            .locator(".tile-approved", new Page.LocatorOptions().setHasText(title))
                            .first())
                    .isVisible();
            planner.examineWithinTheFrame("awkward-" + today + "-" + view);
        }
        planner.button("Hari ini").click();
        assertThat(planner.page().locator(".fc-day-today").first()).hasAttribute("data-date", today.toString());
        assertThat(
                        LocalDate.parse(
                                (String)
                                        planner.page()
                                                .evaluate(
                                                        "() => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Jakarta'}).format(new Date())")))
                .as("the browser's today")
                .isEqualTo(today);
    }

    private static void bringAWorkbook(Visitor planner, String title, LocalDate today) throws IOException {
        Path file = FILES.resolve("awkward-" + today + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Rencana");
            write(sheet, 0, "Slot", "Judul", "Pilar");
            String slot = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today.plusDays(3)) + " 10.00";
            write(sheet, 1, slot, "Dari Excel, " + title, "Wisata");
            workbook.write(out);
        }
        planner.open("/kalender/impor");
        planner.page().locator("input[type=file]").setInputFiles(file);
        planner.button("Impor semua (1)").click();
        assertThat(planner.text("Diimpor: 1 baru")).isVisible();
    }

    private static void write(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private void meet(Visitor secretariat, String title) {
        MeetingId meeting = meetings.finalised("Rakor, " + title, people.opdOf(PLANNER));
        secretariat.open("/rakor/" + meeting.value());
        assertThat(secretariat.page().locator(".view-header")).containsText("Disahkan");
    }

    private static void takeTheReport(Visitor secretariat, YearMonth month) {
        secretariat.open("/laporan?periode=" + month);
        assertThat(secretariat.heading("Keseimbangan pilar")).isVisible();
        Download paper = secretariat
                .page()
                .waitForDownload(() -> secretariat.link("Laporan PDF").click());
        assertThat(paper.path()).isNotEmptyFile();
    }
}
