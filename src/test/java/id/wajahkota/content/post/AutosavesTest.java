package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AutosavesTest {

    private static final int WINDOWS = 6;
    private static final int ROUNDS = 15;

    @Autowired
    private Autosaves autosaves;

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    private PostDraft draft(String title) {
        return PostFixture.of(people.opdOf(DISHUB), SuiteClock.now().plus(Duration.ofDays(1)))
                .titled(title)
                .draft();
    }

    private Optional<String> kept(Written post) {
        return people.ask(DISHUB, () -> autosaves.find(post))
                .map(kept -> kept.draft().title());
    }

    @Test
    void whatIsTypedReplacesWhatWasTypedAndIsGoneOnceThrownAway() {
        Written post = Written.of(people.ask(DISHUB, () -> posts.create(draft("Tersimpan"))));
        people.act(DISHUB, () -> autosaves.keep(post, draft("satu")));
        people.act(DISHUB, () -> autosaves.keep(post, draft("dua")));
        assertThat(kept(post)).contains("dua");
        people.act(DISHUB, () -> autosaves.discard(post));
        people.act(DISHUB, () -> autosaves.discard(post));
        assertThat(kept(post)).isEmpty();
    }

    /** One account in many windows, each of which keeps and throws away as it likes. */
    @Test
    void manyWindowsOfOneAccountStandInNobodysWay() throws Exception {
        Written post = Written.of(people.ask(DISHUB, () -> posts.create(draft("Banyak jendela"))));
        try (ExecutorService windows = Executors.newFixedThreadPool(WINDOWS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int window = 0; window < WINDOWS; window++) {
                String title = "jendela " + window;
                all.add(windows.submit(() -> people.act(DISHUB, () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        autosaves.keep(post, draft(title));
                        autosaves.discard(post);
                    }
                })));
            }
            for (Future<?> window : all) {
                window.get();
            }
        }
        people.act(DISHUB, () -> autosaves.discard(post));
        assertThat(kept(post)).isEmpty();
    }

    @Test
    void eachWindowKeepsItsOwnNewPostAndOffersThoseOfTheOthers() {
        Written first = Written.anew(UUID.randomUUID());
        Written second = Written.anew(UUID.randomUUID());
        people.act(DISHUB, () -> autosaves.keep(first, draft("jendela pertama")));
        people.act(DISHUB, () -> autosaves.keep(second, draft("jendela kedua")));
        assertThat(kept(first)).contains("jendela pertama");
        assertThat(kept(second)).contains("jendela kedua");
        assertThat(people.ask(DISHUB, autosaves::begun))
                .extracting(kept -> kept.draft().title())
                .containsSubsequence("jendela kedua", "jendela pertama");
        assertThat(people.ask("opd.dinkes", autosaves::begun))
                .as("of others nothing")
                .noneMatch(kept -> kept.draft().title().startsWith("jendela"));
        people.act(DISHUB, () -> autosaves.discard(first));
        assertThat(kept(first)).isEmpty();
        assertThat(kept(second)).isPresent();
        people.act(DISHUB, () -> autosaves.discard(second));
    }
}
