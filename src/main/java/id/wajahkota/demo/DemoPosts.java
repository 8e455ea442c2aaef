package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;

/** A quarter of posts around today, planned, reviewed and published by the demo people through the portal's rules. */
@DemoComponent
@Order(5)
class DemoPosts implements DemoPart {

    private final DemoStage stage;
    private final DemoJourney journey;
    private final DemoWords words;
    private final MediaLibrary library;
    private final PortalClock clock;

    DemoPosts(DemoStage stage, DemoJourney journey, DemoWords words, MediaLibrary library, PortalClock clock) {
        this.stage = stage;
        this.journey = journey;
        this.words = words;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void load() {
        DemoFile.read("posts.csv", DemoPost::of)
                .forEach(post -> journey.travel(post, post.draft(words, pictures(post), clock.instant())));
    }

    private List<PostMedia> pictures(DemoPost post) {
        if (Blank.is(post.picture())) {
            return List.of();
        }
        List<PostMedia> pictures = new ArrayList<>();
        OpdId owner = words.opd(post.opd());
        stage.act(post.author(), clock.instant(), () -> {
            MediaId id = library.store(owner, post.picture(), DemoFile.bytes(post.picture()));
            pictures.add(new PostMedia(id, post.altText()));
        });
        return pictures;
    }
}
