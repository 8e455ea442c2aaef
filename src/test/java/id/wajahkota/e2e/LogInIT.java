package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import id.wajahkota.platform.shared.SuiteClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, being turned away, coming back, and using the portal in English by keyboard. */
class LogInIT extends BrowserJourney {

    private static void tryPassword(Visitor stranger, String username) {
        stranger.open("/login");
        stranger.page().getByLabel("Nama pengguna").fill(username);
        stranger.page().getByLabel("Kata sandi").first().fill("salah-sekali");
        stranger.button("Masuk").click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekretariat", "tidak.ada"})
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer(String username) {
        try (Visitor stranger = stranger(375)) {
            tryPassword(stranger, username);
            assertThat(stranger.text("Nama pengguna atau kata sandi tidak cocok"))
                    .isVisible();
            assertThat(stranger.page().getByLabel("Nama pengguna")).hasValue(username);
            assertThat(stranger.page().locator("vaadin-password-field input")).isFocused();
            stranger.look("login-refused-" + username);
        }
    }

    @Test
    void theSessionIsANewOneAfterLoggingIn() {
        try (Visitor person = stranger(1440)) {
            person.open("/login");
            String before = session(person);
            person.logInByForm("sekretariat");
            assertThat(session(person)).isNotEqualTo(before);
        }
    }

    private static String session(Visitor person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    return cookie;
                })
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPageCarriesTheSecurityHeaders() {
        try (Visitor person = stranger(1440)) {
            APIResponse answer = person.page().request().get(address() + "/login");
            assertThat(answer.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .hasEntrySatisfying(
                            "content-security-policy",
                            policy -> assertThat(policy)
                                    .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'"));
        }
    }

    @Test
    void whatWasBeingTypedWhenTheSessionEndedIsStillThere() {
        try (Visitor admin = stranger(1440).logInByForm("opd.dinkes")) {
            String day = SuiteClock.today().plusDays(5).toString();
            admin.open("/konten/baru?tanggal=" + day);
            admin.page().getByLabel("Judul").fill("Setengah jadi");
            assertThat(admin.text("Perubahan tersimpan otomatis")).isVisible();
            String window = admin.page().url().replace(address(), "");
            admin.page().context().clearCookies();
            admin.logInByForm("opd.dinkes");
            admin.open(window);
            assertThat(admin.page().getByLabel("Judul")).hasValue("Setengah jadi");
            assertThat(admin.text("belum disimpan telah dikembalikan")).isVisible();
            admin.look("typing-restored-1440");
            admin.open("/konten/baru?tanggal=" + day);
            assertThat(admin.page().getByLabel("Judul")).hasValue("");
            admin.page().locator(".begun-posts summary").click();
            assertThat(admin.text("Lanjutkan \"Setengah jadi\"")).isVisible();
            admin.look("begun-posts-1440");
        }
    }

    @Test
    void theLanguageIsRememberedAndAPostIsPlannedByKeyboardAlone() {
        try (Visitor admin = stranger(375).logInByForm("opd.dishub")) {
            admin.button("English").press("Enter");
            assertThat(admin.heading("Welcome, Admin DISHUB")).isVisible();
            assertThat(admin.page().locator("html")).hasAttribute("lang", "en");
            admin.open("/kalender");
            assertThat(admin.heading("Content Calendar")).isVisible();
            admin.page().locator(".round-button").press("Enter");
            planByKeyboard(admin);
            assertThat(admin.heading("Zebra cross Jalan Kawi")).isVisible();
            assertThat(admin.page().locator(".sticky-header")).containsText("Submitted");
            admin.look("submitted-english-375");
        }
    }

    private static void planByKeyboard(Visitor admin) {
        Page page = admin.page();
        page.getByLabel("Title").press("Z");
        page.keyboard().type("ebra cross Jalan Kawi");
        page.keyboard().press("Tab");
        page.keyboard().type("Public");
        assertThat(page.getByText("Public services")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.getByRole(AriaRole.GRIDCELL).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        admin.timeOf("Slot").focus();
        page.keyboard().type("10:00");
        page.keyboard().press("Enter");
        Locator facebook = page.getByLabel("Facebook");
        facebook.focus();
        page.keyboard().press("Space");
        page.getByLabel("Caption").focus();
        page.keyboard().type("Cat ulang dimulai malam ini.");
        admin.look("new-post-english-375");
        admin.button("Submit").press("Enter");
    }
}
