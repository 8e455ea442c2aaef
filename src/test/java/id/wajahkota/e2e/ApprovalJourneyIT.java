package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty day of the calendar to an approved post, over a round of changes, on a desk and on a phone. */
class ApprovalJourneyIT extends BrowserJourney {

    private static final LocalDate DAY = SuiteClock.today().plusDays(2);

    private Visitor visitor(String username, int width) {
        return stranger(width).logInByForm(username);
    }

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void aPostIsPlannedSentBackMendedAndApproved(int width) {
        String title = "Wajah kota di layar " + width;
        try (Visitor admin = visitor("opd.disporapar", width);
                Visitor secretariat = visitor("sekretariat", width)) {
            plan(admin, title, width);
            requestChanges(secretariat, title, width);
            mend(admin, title, width);
            approve(secretariat, title, width);
            seeItApproved(admin, title, width);
        }
    }

    private void plan(Visitor admin, String title, int width) {
        admin.look("home-admin-" + width);
        admin.open("/kalender?bulan=" + YearMonth.from(DAY));
        Page page = admin.page();
        assertThat(page.locator("content-calendar .tile").first()).isVisible();
        admin.look("calendar-" + width);
        chooseDay(admin, width);
        page.getByLabel("Judul").fill(title);
        page.getByLabel("Pilar").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Wisata"))
                .click();
        page.getByLabel("Instagram").check();
        page.getByLabel("Takarir").fill("Difoto dari jembatan Kahuripan 🌸");
        page.getByLabel("Tagar").fill("NgalamRek");
        assertThat(admin.text("Perubahan tersimpan otomatis")).isVisible();
        admin.look("new-post-" + width);
        admin.button("Simpan draf").click();
        assertThat(admin.heading(title)).isVisible();
        admin.open("/kalender?bulan=" + YearMonth.from(DAY) + "&cari=" + title.replace(' ', '+'));
        Locator tile = page.locator(".tile-draft", new Page.LocatorOptions().setHasText(title));
        openFromTile(admin, tile);
        assertThat(admin.heading(title)).isVisible();
        admin.button("Ajukan").click();
        assertThat(admin.button("Tarik kembali")).isVisible();
    }

    private static void openFromTile(Visitor admin, Locator tile) {
        tile.first().click();
        admin.link("Buka konten").click();
    }

    /** On a phone the month is a list, whose days are links. */
    private void chooseDay(Visitor admin, int width) {
        String day = "[data-date='" + DAY + "']";
        if (width < 720) {
            admin.page().locator(day + " .fc-list-day-text").click();
        } else {
            admin.clickCornerOf(admin.page().locator("td" + day));
        }
    }

    private void requestChanges(Visitor secretariat, String title, int width) {
        secretariat.open("/");
        secretariat.look("home-secretariat-" + width);
        secretariat.open("/persetujuan");
        secretariat.look("queue-" + width);
        secretariat.link(title).click();
        assertThat(secretariat.text("Difoto dari jembatan Kahuripan 🌸")).isVisible();
        secretariat.look("post-in-review-" + width);
        remark(secretariat, width);
        secretariat.button("Minta revisi").click();
        secretariat.page().getByLabel("Apa yang perlu diubah").fill("Sebutkan jam terbaik.");
        secretariat.look("request-changes-" + width);
        secretariat.dialogButton("Minta revisi").click();
        assertThat(secretariat.text("Permintaan revisi dikirim")).isVisible();
        assertThat(secretariat.heading(title)).hasCount(0);
    }

    private static void remark(Visitor secretariat, int width) {
        Page page = secretariat.page();
        secretariat.button("Tulis catatan").click();
        page.getByLabel("Kutipan").fill("jembatan Soehat");
        Locator note = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Catatan"));
        note.fill("Nama jembatan sudah benar? 🌉");
        secretariat.dialogButton("Kirim").click();
        assertThat(secretariat.text("Teks itu tidak ada di bagian yang dipilih"))
                .isVisible();
        page.getByLabel("Kutipan").fill("");
        note.pressSequentially(" @");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(note).hasValue(Pattern.compile("Nama jembatan sudah benar\\? 🌉 @Admin DISPORAPAR "));
        secretariat.look("remark-" + width);
        secretariat.dialogButton("Kirim").click();
        assertThat(page.locator(".remark")).containsText("Nama jembatan sudah benar? 🌉");
    }

    private void mend(Visitor admin, String title, int width) {
        admin.open("/");
        admin.waiting(title).click();
        assertThat(admin.text("Sebutkan jam terbaik.")).isVisible();
        admin.look("changes-requested-" + width);
        admin.button("Ikuti").click();
        admin.dialogButton("Ikuti").click();
        assertThat(admin.page().locator(".remark")).containsText("Diikuti");
        admin.page().getByLabel("Takarir").fill("Difoto dari jembatan Kahuripan 🌸 pukul 06.00.");
        admin.button("Ajukan").click();
        assertThat(admin.text("Revisi 2")).isVisible();
    }

    private void approve(Visitor secretariat, String title, int width) {
        secretariat.open("/persetujuan");
        secretariat.link(title).click();
        assertThat(secretariat.text("Yang berubah sejak revisi 1")).isVisible();
        assertThat(secretariat.page().locator(".changes ins")).containsText("pukul 06.00");
        secretariat.look("review-changes-" + width);
        if (width > 720) {
            secretariat.page().keyboard().press("s");
        } else {
            secretariat.button("Setujui").click();
        }
        secretariat.dialogButton("Setujui").click();
        assertThat(secretariat.text("Persetujuan disimpan")).isVisible();
        secretariat.look("post-approved-" + width);
    }

    private void seeItApproved(Visitor admin, String title, int width) {
        admin.open("/kalender?bulan=" + YearMonth.from(DAY) + "&cari=" + title.replace(' ', '+'));
        Locator tile = admin.page().locator(".tile-approved", new Page.LocatorOptions().setHasText(title));
        assertThat(tile.first()).containsText("Disetujui");
        openFromTile(admin, tile);
        for (String move :
                new String[] {"menyetujui", "meminta revisi", "menulis catatan", "menerima catatan", "membuat draf"}) {
            assertThat(admin.page().locator(".history")).containsText(move);
        }
        assertThat(admin.page().locator(".history li")).hasCount(8);
        admin.look("history-" + width);
    }
}
