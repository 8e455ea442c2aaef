package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.route.Routes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator gives a department a route of its own, and a post passes its advice and its decision. */
class RouteJourneyIT extends BrowserJourney {

    private static final String NAME = "Alur dengan pertimbangan";

    @Autowired
    private Posts posts;

    @Autowired
    private Routes routes;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "at {0} pixels")
    @CsvSource({"1440", "375"})
    void aPostPassesARouteWithAdviceThatTheAdministratorHasWritten(int width) {
        String title = "Senandung halte kota " + width;
        try (Visitor admin = stranger(width).logIn("admin");
                Visitor adviser = stranger(width).logIn("akademisi");
                Visitor secretariat = stranger(width).logIn("sekretariat")) {
            writeRoute(admin, width);
            PostId id = submit(title);
            advise(adviser, title, width);
            approve(secretariat, id, width);
        }
    }

    private static void writeRoute(Visitor admin, int width) {
        admin.open("/admin/alur-persetujuan");
        admin.look("routes-" + width);
        admin.button("Alur baru").click();
        Page page = admin.page();
        page.getByLabel("Nama alur").fill(NAME);
        page.getByLabel("Hanya untuk OPD").fill("Dinas Perhubungan");
        choose(page, "Dinas Perhubungan");
        page.getByLabel("Nama tahap").fill("Pertimbangan");
        page.getByLabel("Jenis").first().click();
        choose(page, "Memberi pertimbangan");
        page.getByLabel("Peran").first().click();
        choose(page, "Akademisi / Penasihat");
        admin.dialogButton("Tambah tahap").click();
        page.getByLabel("Nama tahap").nth(1).fill("Sekretariat");
        assertThat(admin.text("Salah satu dari: Penasihat Akademik")).isVisible();
        admin.look("route-dialog-" + width);
        admin.dialogButton("Simpan").click();
        assertThat(admin.heading(NAME)).isVisible();
    }

    private static void choose(Page page, String option) {
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private PostId submit(String title) {
        return people.ask(DemoPeople.DISHUB, () -> {
            Instant slot = SuiteClock.now().plus(Duration.ofDays(40));
            PostId id = posts.create(PostFixture.of(people.opdOf(DemoPeople.DISHUB), slot)
                    .titled(title)
                    .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            return id;
        });
    }

    private static void advise(Visitor adviser, String title, int width) {
        adviser.open("/persetujuan");
        adviser.look("queue-adviser-" + width);
        adviser.link(title).click();
        adviser.button("Beri pertimbangan").click();
        Page page = adviser.page();
        adviser.dialogButton("Kirim pertimbangan").click();
        assertThat(adviser.text("Pilih salah satu")).isVisible();
        for (int criterion = 0; criterion < 5; criterion++) {
            page.getByLabel("4 baik").nth(criterion).check();
        }
        page.getByLabel("Mendukung dengan catatan").check();
        page.getByLabel("Pertimbangan (wajib").fill("Sebutkan rute bus sekolah. 🚌");
        adviser.look("advice-" + width);
        adviser.dialogButton("Kirim pertimbangan").click();
        assertThat(adviser.text("Pertimbangan disimpan")).isVisible();
        adviser.open("/persetujuan");
        assertThat(adviser.link(title)).hasCount(0);
    }

    private static void approve(Visitor secretariat, PostId id, int width) {
        secretariat.open("/konten/" + id.value());
        assertThat(secretariat.page().locator(".history")).containsText("Sebutkan rute bus sekolah. 🚌");
        assertThat(secretariat.text("Pesan 4 · Khalayak 4 · Etika 4")).isVisible();
        secretariat.look("post-advised-" + width);
        secretariat.button("Setujui").click();
        secretariat.dialogButton("Setujui").click();
        assertThat(secretariat.page().locator(".sticky-header")).containsText("Disetujui");
    }

    @AfterEach
    void takeTheRouteAway() {
        people.act(
                "admin",
                () -> routes.all().stream()
                        .filter(route -> !route.isDefault())
                        .forEach(route -> routes.delete(route.id())));
    }
}
