package id.wajahkota.content.media;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.Posts;
import id.wajahkota.content.post.Written;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which pictures are thrown away in the night, and which not. */
@PortalTest
class MediaSweepTest {

    private static final Instant SLOT = Instant.parse("2046-02-01T02:00:00Z");

    @Autowired
    private MediaSweep sweep;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private Posts posts;

    @Autowired
    private Autosaves autosaves;

    @Autowired
    private Revisions revisions;

    @Autowired
    private DemoPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MediaId broughtDaysAgo(int days) {
        MediaId id = people.ask(
                DISPORAPAR, () -> library.store(people.opdOf(DISPORAPAR), "foto.jpg", PictureFixture.jpeg(60, 40)));
        jdbc.sql("update media set uploaded_at = timestampadd(day, -:days, uploaded_at) where id = :id")
                .param("days", days)
                .param("id", id.value())
                .update();
        return id;
    }

    private PostFixture showing(MediaId picture) {
        return PostFixture.of(people.opdOf(DISPORAPAR), SLOT).showing(new PostMedia(picture, "Senja"));
    }

    private boolean isThere(MediaId id) {
        try {
            people.ask(DISPORAPAR, () -> library.open(id, MediaSize.THUMBNAIL));
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    @Test
    void onlyWhatNoPostShowsOrHasShownAndIsAWeekOldGoes() {
        MediaId lost = broughtDaysAgo(8);
        MediaId fresh = broughtDaysAgo(6);
        MediaId shown = broughtDaysAgo(8);
        MediaId typed = broughtDaysAgo(8);
        MediaId once = broughtDaysAgo(8);
        people.act(DISPORAPAR, () -> {
            posts.create(showing(shown).draft());
            autosaves.keep(Written.anew(UUID.randomUUID()), showing(typed).draft());
        });
        transaction.executeWithoutResult(begun -> revisions.keep(
                new PostId(UUID.randomUUID()).subject(), 1, showing(once).draft(), SuiteClock.now()));
        sweep.sweep();
        assertThat(isThere(lost)).as("never shown").isFalse();
        assertThat(isThere(fresh)).as("may still be shown").isTrue();
        assertThat(isThere(shown)).isTrue();
        assertThat(isThere(typed)).as("stands in what somebody is writing").isTrue();
        assertThat(isThere(once)).as("stands in what was handed in").isTrue();
    }
}
