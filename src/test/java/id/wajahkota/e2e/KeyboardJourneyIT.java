package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** A post is written, handed in and approved by somebody who has no mouse, in few presses. */
class KeyboardJourneyIT extends BrowserJourney {

    private static final String TITLE = "Tanpa tetikus";

    /** Presses beside the letters of what is written: from Beranda to the post that is handed in. */
    private static final int MOST_TO_HAND_IN = 20;

    private static final int MOST_TO_APPROVE = 6;

    private int pressed;

    @Test
    void aPostIsHandedInAndApprovedByKeysAlone() {
        try (Visitor admin = stranger(1440).logIn("opd.dishub");
                Visitor secretariat = stranger(1440).logIn("sekretariat")) {
            handIn(admin);
            approve(secretariat);
        }
    }

    private void handIn(Visitor admin) {
        admin.open("/");
        pressed = 0;
        press(admin, "Tab");
        assertThat(admin.button("Konten baru")).isFocused();
        press(admin, "Enter");
        assertThat(admin.page().getByLabel("Judul")).isFocused();
        Keyboard keys = admin.page().keyboard();
        keys.type(TITLE);
        press(admin, "Tab");
        keys.type("Wisata");
        press(admin, "Enter");
        press(admin, "Tab");
        keys.type(SuiteClock.today().plusDays(9).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        press(admin, "Enter");
        press(admin, "Tab");
        keys.type("09.00");
        press(admin, "Enter");
        press(admin, "Tab");
        press(admin, "Tab");
        press(admin, "Space");
        assertThat(admin.page().getByLabel("Instagram")).isChecked();
        Locator caption = admin.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Takarir").setExact(true));
        while (!(boolean) caption.evaluate("field => field === document.activeElement")) {
            press(admin, "Tab");
        }
        keys.type("Difoto dari jembatan.");
        press(admin, "Control+Enter");
        assertThat(admin.button("Tarik kembali")).isVisible();
        assertThat(pressed).as("presses to hand in").isLessThanOrEqualTo(MOST_TO_HAND_IN);
    }

    private void approve(Visitor secretariat) {
        secretariat.open("/");
        secretariat.waiting(TITLE).click();
        assertThat(secretariat.heading(TITLE)).isFocused();
        pressed = 0;
        press(secretariat, "s");
        assertThat(secretariat.dialogButton("Setujui")).isVisible();
        while (!(boolean) secretariat.dialogButton("Setujui").evaluate("button => button === document.activeElement")) {
            press(secretariat, "Tab");
        }
        press(secretariat, "Enter");
        assertThat(secretariat.text(TITLE)).isHidden();
        assertThat(pressed).as("presses to approve").isLessThanOrEqualTo(MOST_TO_APPROVE);
    }

    private void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
        pressed++;
    }
}
