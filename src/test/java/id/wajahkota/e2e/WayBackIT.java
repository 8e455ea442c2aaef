package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes back to a long list finds it where they left it. */
class WayBackIT extends BrowserJourney {

    private static final int PIXELS = 700;
    private static final String SCROLLED =
            "Math.round(document.querySelector('#content vaadin-grid')?.shadowRoot.querySelector('#table').scrollTop ?? 0)";

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void aListThatScrollsWithinItselfIsWhereItWasLeft(int width) {
        try (Visitor secretariat = stranger(width).logIn("sekretariat")) {
            secretariat.open("/konten");
            Page page = secretariat.page();
            Locator rows = page.locator("a.post-row");
            rows.first().waitFor();
            rows.first().hover();
            page.mouse().wheel(0, PIXELS);
            page.waitForFunction(SCROLLED + " >= " + PIXELS);
            rows.filter(new Locator.FilterOptions().setVisible(true)).nth(6).click();
            assertThat(page.locator(".post-view h1")).isVisible();
            page.goBack();
            page.waitForFunction(SCROLLED + " >= " + PIXELS);
            assertThat(page.url()).endsWith("/konten");
        }
    }
}
