package id.wajahkota.content.media;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PictureFocus;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MediaLibraryTest {

    @Autowired
    private MediaLibrary library;

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    private MediaId stored() {
        return people.ask(
                DISPORAPAR,
                () -> library.store(people.opdOf(DISPORAPAR), "foto 😀.jpg", PictureFixture.jpeg(600, 400)));
    }

    @Test
    void aPictureOpensForItsDepartmentAndForWhoSeesEverythingOnly() {
        MediaId id = stored();
        for (String reader : List.of(DISPORAPAR, SECRETARIAT, "inspektorat")) {
            assertThat(people.ask(reader, () -> library.open(id, MediaSize.THUMBNAIL))
                            .bytes())
                    .isNotEmpty();
        }
        assertThatThrownBy(() -> people.ask(DISHUB, () -> library.open(id, MediaSize.FULL)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask("akademisi", () -> library.open(id, MediaSize.FULL)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyUploadsForAnotherDepartment() {
        assertThatThrownBy(() -> people.ask(
                        DISHUB, () -> library.store(people.opdOf(DISPORAPAR), "a.jpg", PictureFixture.jpeg(9, 9))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("MEDIA_NOT_YOURS");
    }

    @Test
    void aPostCannotShowThePictureOfAnotherDepartment() {
        PostMedia foreign = new PostMedia(stored(), "Milik OPD lain");
        PostFixture typed = PostFixture.of(people.opdOf(DISHUB), Instant.parse("2045-01-01T02:00:00Z"))
                .showing(foreign);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> posts.create(typed.draft())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("MEDIA_UNKNOWN");
    }

    @Test
    void thePicturesOfAPostKeepTheirOrderAndTheirWords() {
        PostMedia first = new PostMedia(stored(), "Pagi", PictureFocus.TOP);
        PostMedia second = new PostMedia(stored(), "Senja 🌇");
        PostFixture typed = PostFixture.of(people.opdOf(DISPORAPAR), Instant.parse("2045-01-01T02:00:00Z"));
        PostId id = people.ask(
                DISPORAPAR, () -> posts.create(typed.showing(first, second).draft()));
        people.act(
                DISPORAPAR,
                () -> posts.edit(
                        id,
                        posts.find(id).version(),
                        typed.showing(second, first).draft()));
        assertThat(people.ask(DISPORAPAR, () -> posts.find(id)).draft().media()).containsExactly(second, first);
    }
}
