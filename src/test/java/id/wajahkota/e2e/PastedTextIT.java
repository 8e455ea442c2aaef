package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What is pasted beyond a field's limit is cut off by the browser; the field says so. */
class PastedTextIT extends BrowserJourney {

    private static final int LIMIT = 200;
    private static final int PASTED = 240;

    @Test
    void whatDoesNotFitIsSaidAtTheField() {
        try (Visitor planner = stranger(1440).logIn("opd.dlh")) {
            planner.open("/konten/baru");
            Locator title = planner.page().getByLabel("Judul");
            title.focus();
            planner.page().keyboard().insertText("x".repeat(PASTED));
            assertThat(title).hasValue("x".repeat(LIMIT));
            // What was read out stays in the page's live region; what counts is what stands at the field.
            Locator message = planner.page()
                    .locator("[slot='error-message']")
                    .filter(new Locator.FilterOptions().setHasText("40 karakter terakhir tidak ikut"));
            assertThat(message).isVisible();
            title.press("Backspace");
            assertThat(message).isHidden();
        }
    }
}
