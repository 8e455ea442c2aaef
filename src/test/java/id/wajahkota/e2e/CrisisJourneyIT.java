package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In a crisis the secretariat holds two hundred approved posts at once, everybody reads why, and all go again. */
class CrisisJourneyIT extends BrowserJourney {

    private static final int MANY = 200;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "at {0} pixels")
    @ValueSource(ints = {1440, 375})
    void twoHundredPostsAreHeldAndReleased(int width) {
        String word = "Krisisuji" + width;
        approveMany(word);
        try (Visitor secretariat = stranger(width).logIn("sekretariat");
                Visitor admin = stranger(width).logIn("opd.dinkes")) {
            hold(secretariat, word, width);
            admin.open("/");
            assertThat(admin.text("Krisis: Banjir di Lowokwaru (200 konten ditahan"))
                    .isVisible();
            admin.look("crisis-everybody-" + width);
            release(secretariat, word, width);
            admin.open("/");
            assertThat(admin.text("Krisis: Banjir")).hasCount(0);
        }
    }

    private static void hold(Visitor secretariat, String word, int width) {
        secretariat.open("/konten?cari=" + word);
        secretariat.button("Tahan karena krisis").click();
        assertThat(secretariat.text(MANY + " konten yang sudah disetujui akan ditahan"))
                .isVisible();
        secretariat.dialogButton("Tahan 200 konten").click();
        assertThat(secretariat.text("Isi alasan")).isVisible();
        secretariat.page().getByLabel("Alasan").fill("Banjir di Lowokwaru");
        secretariat.look("crisis-dialog-" + width);
        secretariat.dialogButton("Tahan 200 konten").click();
        assertThat(secretariat.text("200 konten ditahan, 0 dilewati")).isVisible(PATIENTLY);
        secretariat.look("crisis-list-" + width);
    }

    private static void release(Visitor secretariat, String word, int width) {
        secretariat.link("Selengkapnya").click();
        assertThat(secretariat.text("200 konten kembali disetujui dan 0 konten"))
                .isVisible();
        secretariat.look("crisis-page-" + width);
        secretariat.button("Lepaskan semua").click();
        secretariat.page().getByLabel("Alasan").fill("Air sudah surut");
        secretariat.dialogButton("Lepaskan semua").click();
        assertThat(secretariat.text("Krisis selesai; konten dilepaskan")).isVisible(PATIENTLY);
        secretariat.look("crisis-over-" + width);
        secretariat.open("/konten?tahap=approved&cari=" + word);
        assertThat(secretariat.text(MANY + " konten")).isVisible();
    }

    private void approveMany(String word) {
        OpdId opd = people.opdOf(DemoPeople.DISHUB);
        List<PostId> planned = new ArrayList<>();
        people.act(DemoPeople.DISHUB, () -> {
            for (int number = 1; number <= MANY; number++) {
                PostId id = posts.create(PostFixture.of(
                                opd, SuiteClock.now().plus(Duration.ofDays(20)).plusSeconds(number * 600L))
                        .titled(word + " nomor " + number)
                        .draft());
                posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
                planned.add(id);
            }
        });
        people.act(
                DemoPeople.SECRETARIAT,
                () -> planned.forEach(id ->
                        reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), ""))));
    }
}
