package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two of the secretariat have one submission open: each sees the other, and the second is told who was first. */
class TwoReviewersJourneyIT extends BrowserJourney {

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void theSecondIsToldWhoWasFirstAndKeepsWhatTheyTyped(int width) {
        String title = "Dua penelaah " + width;
        submit(title);
        String username = people.colleague(Role.SECRETARIAT, "Ningsih");
        try (Visitor first = stranger(width).logIn("sekretariat");
                Visitor second = stranger(width).logIn(username)) {
            first.open("/persetujuan");
            first.link(title).click();
            assertThat(first.heading(title)).isVisible();
            second.open("/persetujuan?cari=" + title);
            assertThat(second.link(title)).containsText("Sedang ditelaah oleh Sekretariat Wajah Kota");
            second.look("queue-being-read-" + width);
            second.link(title).click();
            second.button("Minta revisi").click();
            second.page().getByLabel("Apa yang perlu diubah").fill("Tambahkan alamat lengkap.");
            first.button("Setujui").click();
            first.dialogButton("Setujui").click();
            assertThat(first.text("Persetujuan disimpan")).isVisible();
            second.dialogButton("Minta revisi").click();
            assertThat(second.page().locator(".dialog-problem")).containsText("Sekretariat Wajah Kota");
            assertThat(second.page().getByLabel("Apa yang perlu diubah")).hasValue("Tambahkan alamat lengkap.");
            second.look("decided-meanwhile-" + width);
        }
    }

    private void submit(String title) {
        people.act(DemoPeople.DISHUB, () -> {
            PostId id = posts.create(PostFixture.of(
                            people.opdOf(DemoPeople.DISHUB), SuiteClock.now().plus(Duration.ofDays(1)))
                    .titled(title)
                    .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
        });
    }

    @Test
    void lettersThatAreTypedIntoANoteDecideNothing() {
        String title = "Huruf adalah huruf";
        submit(title);
        try (Visitor secretariat = stranger(1440).logIn("sekretariat")) {
            secretariat.open("/persetujuan?cari=" + title);
            secretariat.link(title).click();
            secretariat.button("Minta revisi").click();
            Locator note = secretariat.page().getByLabel("Apa yang perlu diubah");
            assertThat(note).isFocused();
            secretariat.page().keyboard().type("jangan ditolak, sudah rapi");
            assertThat(note).hasValue("jangan ditolak, sudah rapi");
            assertThat(secretariat.page().getByRole(AriaRole.DIALOG)).hasCount(1);
        }
    }
}
