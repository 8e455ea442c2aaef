package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time that is typed is the time that is kept, or is said to be none. */
class TypedTimesIT extends BrowserJourney {

    private static final Locator.PressSequentiallyOptions LIKE_A_HAND =
            new Locator.PressSequentiallyOptions().setDelay(60);

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
            Locator time = picker.locator("vaadin-time-picker input");
            type(secretariat, picker.locator("vaadin-date-picker input"), "20/12/2026", "Enter");
            if (!before.isEmpty()) {
                type(secretariat, time, before, "Tab");
                assertThat(picker).hasJSProperty("value", "2026-12-20T15:00");
            }
            type(secretariat, time, typed, "Tab");
            if (kept == null) {
                assertThat(picker).hasAttribute("invalid", "");
                assertThat(time).hasValue(typed);
            } else {
                assertThat(picker).hasJSProperty("value", kept);
            }
        }
    }

    /** As a hand does: what closes gives the focus back a moment later, before anybody is there with the next letter. */
    private static void type(Visitor visitor, Locator field, String words, String key) {
        field.focus();
        assertThat(field).isFocused();
        field.press("ControlOrMeta+a");
        field.pressSequentially(words, LIKE_A_HAND);
        assertThat(field).hasValue(words);
        visitor.page().keyboard().press(key);
        assertThat(visitor.page().locator("vaadin-date-picker[opened], vaadin-time-picker[opened]"))
                .hasCount(0);
    }
}
