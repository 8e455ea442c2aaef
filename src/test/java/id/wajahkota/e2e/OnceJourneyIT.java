package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hands that are quicker than the portal answers: what is pressed twice happens once, and what is meant anew happens. */
class OnceJourneyIT extends BrowserJourney {

    private static final String PLANNER = "opd.disporapar";
    private static final int SLOW_MILLISECONDS = 700;

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    @Test
    void whatIsPressedTwiceHappensOnceAndWhatIsMeantAnewHappens() {
        PostId post = people.ask(
                PLANNER,
                () -> posts.create(
                        PostFixture.of(people.opdOf(PLANNER), SuiteClock.now().plus(Duration.ofDays(40)))
                                .titled("Tangan cepat")
                                .draft()));
        try (Visitor planner = stranger(1440).logIn(PLANNER)) {
            planner.open("/konten/" + post.value());
            planner.button("Tulis catatan").click();
            answerSlowly(planner.page());
            planner.dialogButton("Kirim").click();
            assertThat(planner.text("Tulis catatannya")).isVisible();
            planner.page()
                    .getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName("Catatan").setExact(true))
                    .fill("Sebutkan jam bukanya.");
            planner.dialogButton("Kirim").dblclick();
            assertThat(remarks(planner)).hasCount(1);
            planner.open("/konten/" + post.value());
            assertThat(remarks(planner)).hasCount(1);
        }
    }

    private static Locator remarks(Visitor reader) {
        return reader.page().locator(".remark", new Page.LocatorOptions().setHasText("Sebutkan jam bukanya."));
    }

    private static void answerSlowly(Page page) {
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", SLOW_MILLISECONDS);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", -1);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", slow);
    }
}
