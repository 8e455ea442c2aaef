package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.wajahkota.platform.shared.SuiteClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign is begun, a department invited, and its posts planned in every way there is; then shared by its address. */
class PlanningJourneyIT extends BrowserJourney {

    private static final LocalDate TODAY = SuiteClock.today();
    private static final LocalDate FIRST = TODAY.withDayOfMonth(1).plusMonths(2).plusDays(7);
    private static final String MONTH = "/kalender?tampilan=bulan&tanggal=" + FIRST;

    private static Locator tiles(Visitor person, String title) {
        return person.page().locator(".tile", new Page.LocatorOptions().setHasText(title));
    }

    private static Locator day(Visitor person, LocalDate date) {
        return person.page().locator("td[data-date='" + date + "']");
    }

    private static void choose(Visitor person, String label, String option) {
        person.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .click();
        person.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    @Test
    void aCampaignIsPlannedByClickDragTemplateCopyAndRepeat() {
        try (Visitor admin = stranger(1440).logIn("opd.disporapar");
                Visitor invited = stranger(1440).logIn("opd.diskopindag");
                Visitor secretariat = stranger(1440).logIn("sekretariat")) {
            beginCampaign(admin);
            planByClickAndTemplate(admin);
            drag(admin);
            copy(admin);
            repeat(admin);
            seeDrafts(secretariat);
            beWarned(invited);
            seeTheGap(admin);
            String address = filter(admin);
            share(invited, address);
        }
    }

    private static void beginCampaign(Visitor admin) {
        admin.open("/kampanye");
        admin.look("campaigns-1440");
        admin.button("Kampanye baru").click();
        admin.page().getByLabel("Tema").fill("Pekan Kampung Kreatif");
        admin.page().getByLabel("Tujuan").fill("Warga mengenal sepuluh kampung");
        enterDay(admin, "Mulai", FIRST);
        enterDay(admin, "Selesai", FIRST.minusDays(1));
        admin.button("Simpan kampanye").click();
        assertThat(admin.text("Tanggal selesai mendahului tanggal mulai")).isVisible();
        enterDay(admin, "Selesai", FIRST.plusDays(20));
        choose(admin, "OPD peserta", "Dinas Koperasi");
        admin.page().keyboard().press("Escape");
        admin.look("campaign-form-1440");
        admin.button("Simpan kampanye").click();
        assertThat(admin.heading("Pekan Kampung Kreatif")).isVisible();
        assertThat(admin.page().locator("content-calendar .fc-daygrid-day").first())
                .isVisible();
        admin.look("campaign-1440");
    }

    private static void enterDay(Visitor person, String label, LocalDate day) {
        Locator field = person.page().getByLabel(label);
        field.fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        field.press("Enter");
    }

    private static void planByClickAndTemplate(Visitor admin) {
        admin.open(MONTH);
        admin.clickCornerOf(day(admin, FIRST));
        Page page = admin.page();
        page.getByLabel("Judul").fill("Kampung Kreatif dibuka");
        choose(admin, "Pilar", "Wisata");
        choose(admin, "Kampanye", "Pekan Kampung Kreatif");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Instagram"))
                .check();
        assertThat(admin.text("Perubahan tersimpan otomatis")).isVisible();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Templat takarir"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Ajakan berkunjung"))
                .click();
        assertThat(page.getByLabel("Takarir"))
                .hasValue(Pattern.compile("Kampung Kreatif dibuka\\s+Datang .* Ajak keluarga.*"));
        page.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("src/main/resources/demo/kampung.jpg"));
        page.getByLabel("Teks alternatif gambar 1").fill("Rumah-rumah biru di lereng");
        assertThat(page.locator(".preview-instagram-feed .preview-picture")).isVisible();
        admin.look("write-1440");
        admin.button("Ajukan").click();
        assertThat(admin.button("Tarik kembali")).isVisible();
        assertThat(page.locator(".reading-media img")).hasJSProperty("complete", true);
        admin.look("post-with-picture-1440");
    }

    /** A submitted post stays where it is; taken back, it is dragged to the next day and back by the dialog. */
    private static void drag(Visitor admin) {
        admin.button("Tarik kembali").click();
        assertThat(admin.button("Ajukan")).isVisible();
        admin.open(MONTH);
        Locator tile = tiles(admin, "Kampung Kreatif dibuka").first();
        tile.scrollIntoViewIfNeeded();
        BoundingBox from = tile.boundingBox();
        BoundingBox to = day(admin, FIRST.plusDays(1)).boundingBox();
        Mouse mouse = admin.page().mouse();
        mouse.move(from.x + 20, from.y + 10);
        mouse.down();
        mouse.move(from.x + 40, from.y + 14, new Mouse.MoveOptions().setSteps(5));
        mouse.move(to.x + to.width / 2, to.y + 60, new Mouse.MoveOptions().setSteps(10));
        mouse.up();
        assertThat(day(admin, FIRST.plusDays(1)).locator(".tile")).containsText("Kampung Kreatif dibuka");
        admin.button("Urungkan").click();
        assertThat(day(admin, FIRST).locator(".tile")).containsText("Kampung Kreatif dibuka");
        tiles(admin, "Kampung Kreatif dibuka").first().press("Enter");
        admin.look("popover-1440");
        admin.button("Pindahkan ke…").click();
        Locator time = admin.timeOf("Jadwal tayang");
        time.fill("23.59");
        time.press("Enter");
        admin.dialogButton("Pindahkan").click();
        assertThat(day(admin, FIRST).locator(".tile")).containsText("23.59");
        assertThat(admin.page().locator(".peek-panel")).containsText("23.59");
        admin.open("/kalender?tampilan=pekan&tanggal=" + FIRST);
        assertThat(admin.page().locator(".edge-later")).hasText("↓ 1 konten lebih malam");
        admin.page().locator(".edge-later").click();
        assertThat(admin.page().locator(".edge-later")).isHidden();
        admin.open(MONTH);
        tiles(admin, "Kampung Kreatif dibuka").first().click();
        assertThat(admin.page().locator(".peek-panel")).containsText("23.59");
    }

    private static void copy(Visitor admin) {
        admin.button("Duplikasi…").click();
        assertThat(admin.page().getByRole(AriaRole.DIALOG)).containsText("Salinan");
        admin.button("Buat 1 draf").click();
        assertThat(admin.heading("Kampung Kreatif dibuka")).isVisible();
        assertThat(admin.page().locator(".sticky-header")).containsText("Draf");
    }

    private static void repeat(Visitor admin) {
        admin.open(MONTH);
        tiles(admin, "Kampung Kreatif dibuka").first().click();
        admin.button("Duplikasi…").click();
        admin.page().getByLabel("Tiap pekan").check();
        assertThat(admin.button("Buat 5 draf")).isVisible();
        admin.look("repeat-1440");
        admin.button("Buat 5 draf").click();
        assertThat(admin.text("5 draf dibuat")).isVisible();
        admin.open("/konten?cari=Kampung+Kreatif");
        assertThat(admin.text("7 konten")).isVisible();
        admin.look("list-1440");
    }

    private static void seeDrafts(Visitor secretariat) {
        secretariat.open(MONTH);
        assertThat(tiles(secretariat, "Kampung Kreatif dibuka").first()).isVisible();
    }

    /** Another department on the same channel, with the same pillar, an hour after a post that is approved. */
    private static void beWarned(Visitor invited) {
        String day = TODAY.plusDays(2) + "T10:30";
        invited.open("/konten/baru?tanggal=" + day);
        choose(invited, "Pilar", "Layanan publik");
        invited.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Instagram"))
                .check();
        assertThat(invited.text("Berdekatan dengan")).isVisible();
        assertThat(invited.page().locator(".slot-advice")).containsText("DISKOMINFO");
        invited.look("overlap-warning-1440");
    }

    private static void seeTheGap(Visitor admin) {
        admin.open("/kalender?tampilan=bulan&tanggal=" + FIRST);
        assertThat(admin.page().locator(".balance-strip")).containsText("hari tanpa konten yang disetujui");
        assertThat(admin.page().locator(".gap-day").first()).isVisible();
        admin.link("Lihat rincian").click();
        assertThat(admin.page().locator("h1")).hasText("Keseimbangan");
        admin.open("/kalender/keseimbangan");
        assertThat(admin.page().locator("portal-chart svg").first()).isVisible();
        admin.look("balance-1440");
    }

    private static String filter(Visitor admin) {
        admin.open(MONTH);
        admin.button("Filter").click();
        choose(admin, "Kampanye", "Pekan Kampung Kreatif");
        assertThat(admin.page()).hasURL(Pattern.compile(".*kampanye=.*"));
        assertThat(admin.page().locator(".tile").first()).containsText("Kampung Kreatif");
        admin.look("filtered-1440");
        return admin.page().url();
    }

    /** The same address shows each person what their own rights allow: drafts of another department are not among it. */
    private static void share(Visitor invited, String address) {
        invited.page().navigate(address);
        assertThat(invited.button("Filter (1)")).isVisible();
        assertThat(invited.page().locator("content-calendar .fc-daygrid-day").first())
                .isVisible();
        assertThat(tiles(invited, "Kampung Kreatif")).hasCount(0);
        invited.page().reload();
        assertThat(invited.button("Filter (1)")).isVisible();
    }

    @Test
    void anIdeaLiesBesideTheCalendarUntilItIsDraggedOntoADay() {
        LocalDate day = FIRST.plusDays(3);
        try (Visitor admin = stranger(1440).logIn("opd.disporapar")) {
            admin.open(MONTH);
            admin.button("Ide baru").click();
            admin.page().getByLabel("Ide dalam satu kalimat").fill("Rute sepeda pagi");
            admin.page().keyboard().press("Enter");
            Locator idea = admin.page().locator(".idea", new Page.LocatorOptions().setHasText("Rute sepeda pagi"));
            assertThat(idea).isVisible();
            assertThat(admin.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            BoundingBox from = idea.boundingBox();
            BoundingBox to = day(admin, day).boundingBox();
            Mouse mouse = admin.page().mouse();
            mouse.move(from.x + 20, from.y + 8);
            mouse.down();
            mouse.move(from.x + 30, from.y + 40, new Mouse.MoveOptions().setSteps(5));
            mouse.move(to.x + 50, to.y + 60, new Mouse.MoveOptions().setSteps(10));
            mouse.up();
            assertThat(admin.page().getByLabel("Judul")).hasValue("Rute sepeda pagi");
            assertThat(admin.page()).hasURL(Pattern.compile(".*tanggal=" + day + ".*"));
        }
    }

    @ParameterizedTest(name = "{0} at {1} pixels")
    @CsvSource({
        "bulan, 1440",
        "pekan, 1440",
        "hari, 1440",
        "daftar, 1440",
        "bulan, 375",
        "pekan, 375",
        "hari, 375",
        "daftar, 375"
    })
    void eachViewIsThereOnADeskAndOnAPhone(String view, int width) {
        try (Visitor person = stranger(width).logIn("sekretariat")) {
            person.open("/kalender?tampilan=" + view);
            assertThat(person.page().locator("content-calendar .fc-view").first())
                    .isVisible();
            assertThat(person.page().locator("content-calendar .tile").first()).isVisible();
            person.look("view-" + view + "-" + width);
        }
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void aSlotStandsOnItsDayWhereverTheBrowserBelievesToBe(String zone) {
        LocalDate day = FIRST.plusDays(14);
        try (Visitor admin = strangerIn(zone, 1440).logIn("opd.dinkes")) {
            for (String time : new String[] {"00:00", "23:59"}) {
                plan(admin, "Slot " + zone + " " + time, day + "T" + time);
            }
            for (String view : new String[] {"bulan", "pekan", "daftar"}) {
                admin.open("/kalender?tampilan=" + view + "&tanggal=" + day + "&cari=Slot+" + zone.replace("/", "+"));
                for (String time : new String[] {"00.00", "23.59"}) {
                    assertThat(onTheDay(admin, view, day)).containsText(new String[] {"00.00", "23.59"});
                }
            }
        }
    }

    /** Where the calendar keeps the tiles of a day: in a cell, in a column, or in the rows below its heading. */
    private static Locator onTheDay(Visitor person, String view, LocalDate day) {
        String place = "[data-date='" + day + "']";
        return switch (view) {
            case "bulan" -> person.page().locator("td.fc-daygrid-day" + place + " .tile");
            case "pekan" -> person.page().locator("td.fc-timegrid-col" + place + " .tile");
            default -> person.page().locator("tr.fc-list-day" + place + " ~ tr.tile");
        };
    }

    private static void plan(Visitor admin, String title, String moment) {
        admin.open("/konten/baru?tanggal=" + moment);
        admin.page().getByLabel("Judul").fill(title);
        choose(admin, "Pilar", "Layanan publik");
        admin.button("Simpan draf").click();
        assertThat(admin.heading(title)).isVisible();
    }

    @Test
    void aCalendarProgramReadsTheFeedUntilItIsRevoked() {
        try (Visitor admin = stranger(1440).logIn("opd.dlh")) {
            admin.open("/kalender/langganan");
            admin.button("Buat alamat langganan").click();
            Locator address = admin.page().getByLabel("Alamat langganan");
            assertThat(address).hasValue(Pattern.compile("http.*/feed/.*\\.ics"));
            admin.look("feed-1440");
            String feed = URI.create(address.inputValue()).getPath();
            try (Visitor program = stranger(1440)) {
                APIResponse answer = program.fetch(feed, Map.of("Host", "elsewhere.example"));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
                assertThat(answer.text())
                        .startsWith("BEGIN:VCALENDAR")
                        .contains("BEGIN:VEVENT")
                        .doesNotContain("elsewhere.example");
                String tag = answer.headers().get("etag");
                assertThat(program.fetch(feed, Map.of("If-None-Match", tag)).status())
                        .isEqualTo(304);
                admin.button("Cabut langganan").click();
                admin.page()
                        .getByRole(AriaRole.ALERTDIALOG)
                        .getByText("Cabut langganan")
                        .last()
                        .click();
                assertThat(admin.text("Langganan dicabut")).isVisible();
                assertThat(program.fetch(feed, Map.of()).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void aPictureIsNobodysWhoMayNotSeeIt() {
        try (Visitor admin = stranger(1440).logIn("opd.disporapar");
                Visitor other = stranger(1440).logIn("opd.dishub");
                Visitor outside = stranger(1440)) {
            admin.open("/konten?cari=Jejak+Chairil");
            admin.link("Jejak Chairil").first().click();
            String picture = admin.page().locator(".reading-media img").first().getAttribute("src");
            String address = address() + "/" + picture;
            APIResponse mine = admin.page().request().get(address);
            assertThat(mine.status()).isEqualTo(200);
            assertThat(mine.headers().get("content-type")).isEqualTo("image/jpeg");
            assertThat(other.page().request().get(address).status()).isEqualTo(404);
            assertThat(outside.page().request().get(address).headers().get("content-type"))
                    .isNotEqualTo("image/jpeg");
        }
    }
}
