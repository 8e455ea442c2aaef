package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time that is typed is the time that is kept, or is said to be none. */
class TypedTimesIT extends BrowserJourney {

    private static final Locator.PressSequentiallyOptions LIKE_A_HAND =
            new Locator.PressSequentiallyOptions().setDelay(20);

    @ParameterizedTest(name = "{0} over {1} is {2}")
    @CsvSource(
            emptyValue = "",
            nullValues = "none",
            value = {
                "14.30, '', 2026-12-20T14:30",
                "1430, '', 2026-12-20T14:30",
                "14:30, 15.00, 2026-12-20T14:30",
                "930, 15.00, 2026-12-20T09:30",
                "pukul 9.05 WIB, 15.00, 2026-12-20T09:05",
                "14.37, '', 2026-12-20T14:37",
                "9.5, '', none",
                "25.00, '', none",
                "15.0014.30, '', none",
                "pagi, 15.00, none"
            })
    void aTypedTimeIsThatTimeOrNone(String typed, String before, String kept) {
        try (Visitor secretariat = stranger(1440).logIn("sekretariat")) {
            secretariat.open("/rakor/ubah/baru");
            Locator picker =
                    secretariat.page().locator("vaadin-date-time-picker").first();
            picker.locator("vaadin-date-picker input").fill("20/12/2026");
            secretariat.page().keyboard().press("Enter");
            Locator time = picker.locator("vaadin-time-picker input");
            if (!before.isEmpty()) {
                time.fill(before);
                secretariat.page().keyboard().press("Tab");
            }
            time.focus();
            time.pressSequentially(typed, LIKE_A_HAND);
            secretariat.page().keyboard().press("Tab");
            if (kept == null) {
                assertThat(picker).hasAttribute("invalid", "");
                assertThat(time).hasValue(typed);
            } else {
                assertThat(picker).hasJSProperty("value", kept);
            }
        }
    }
}
