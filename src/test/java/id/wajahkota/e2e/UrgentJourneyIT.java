package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot wait goes out before a free day, and is judged on the working day after it. */
class UrgentJourneyIT extends BrowserJourney {

    private static final String FREE = "Hari bebas uji";

    @Autowired
    private Holidays holidays;

    @Autowired
    private WorkingTime workingTime;

    @Autowired
    private DemoPeople people;

    private Instant endOfUsualDay;

    @BeforeEach
    void theNextWorkingDayIsFree() {
        endOfUsualDay = workingTime.from(SuiteClock.now()).endOfNextWorkingDay(SuiteClock.now());
        LocalDate free = Wib.date(endOfUsualDay);
        people.act("admin", () -> holidays.add(new HolidayEntry(free, HolidayKind.NATIONAL, FREE)));
    }

    @AfterEach
    void itIsNoLonger() {
        people.act(
                "admin",
                () -> holidays.between(Wib.date(endOfUsualDay), Wib.date(endOfUsualDay)).stream()
                        .filter(day -> day.entry().name().equals(FREE))
                        .forEach(day -> holidays.delete(day.id(), day.version())));
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void aPostGoesOutUrgentlyAndIsJudgedAfterTheFreeDay(int width) {
        String title = "Jembatan ditutup " + width;
        try (Visitor admin = stranger(width).logIn("opd.dlh");
                Visitor secretariat = stranger(width).logIn("sekretariat")) {
            publish(admin, title, width);
            judge(secretariat, title, width);
            admin.page().reload();
            assertThat(admin.text("Teguran,")).isVisible();
            assertThat(admin.text("Bisa menunggu satu jam.")).isVisible();
            admin.look("urgent-judged-" + width);
        }
    }

    private void publish(Visitor admin, String title, int width) {
        admin.open("/konten/baru?tanggal=" + SuiteClock.today().plusDays(1));
        Page page = admin.page();
        admin.look("urgent-new-" + width);
        page.getByLabel("Judul").fill(title);
        page.getByLabel("Pilar").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Infrastruktur"))
                .click();
        page.getByLabel("Facebook").check();
        page.getByLabel("Takarir").fill("Lewat jalur utara sampai malam ini.");
        admin.button("Terbitkan darurat").click();
        admin.dialogButton("Terbitkan darurat").click();
        assertThat(admin.text("Isi alasan")).isVisible();
        page.getByLabel("Alasan").fill("Retak pada tiang jembatan");
        admin.look("urgent-dialog-" + width);
        admin.dialogButton("Terbitkan darurat").click();
        assertThat(admin.page().locator(".banner-urgent")).containsText("Retak pada tiang jembatan");
        assertThat(admin.page().locator(".banner-urgent")).containsText("Ditinjau Sekretariat paling lambat");
        Instant due = workingTime.from(SuiteClock.now()).endOfNextWorkingDay(SuiteClock.now());
        org.assertj.core.api.Assertions.assertThat(due).isAfter(endOfUsualDay);
        assertThat(admin.page().locator(".banner-urgent"))
                .containsText(WibFormat.in(Locale.forLanguageTag("id")).brief(due));
        admin.look("urgent-published-" + width);
        admin.button("Lengkapi tautan").click();
        page.getByLabel("Tautan Facebook").fill("https://example.org/fb/9");
        admin.dialogButton("Simpan").click();
        assertThat(admin.text("Tautan disimpan")).isVisible();
    }

    private void judge(Visitor secretariat, String title, int width) {
        secretariat.open("/persetujuan?antrean=urgent");
        secretariat.look("urgent-queue-" + width);
        secretariat.open("/persetujuan");
        secretariat.link(title).click();
        assertThat(secretariat.text("Retak pada tiang jembatan")).isVisible();
        secretariat.look("urgent-review-" + width);
        secretariat.button("Beri teguran").click();
        secretariat.page().getByLabel("Catatan").fill("Bisa menunggu satu jam.");
        secretariat.dialogButton("Beri teguran").click();
        assertThat(secretariat.text("Teguran disimpan")).isVisible();
        secretariat.open("/persetujuan?antrean=urgent");
        Locator rows = secretariat.link(title);
        assertThat(rows).hasCount(0);
    }
}
