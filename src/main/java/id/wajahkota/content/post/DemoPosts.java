package id.wajahkota.content.post;

import id.wajahkota.city.identity.DemoStage;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.DemoWords;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.platform.shared.DemoFile;
import id.wajahkota.platform.shared.PortalClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A quarter of posts around today, planned, reviewed and published by the demo people through the portal's rules. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(5)
class DemoPosts implements ApplicationRunner {

    private final PostRepository stored;
    private final DemoStage stage;
    private final DemoJourney journey;
    private final DemoWords words;
    private final MediaLibrary library;
    private final PortalClock clock;

    DemoPosts(
            PostRepository stored,
            DemoStage stage,
            DemoJourney journey,
            DemoWords words,
            MediaLibrary library,
            PortalClock clock) {
        this.stored = stored;
        this.stage = stage;
        this.journey = journey;
        this.words = words;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() == 0) {
            DemoFile.read("posts.csv", DemoPost::of)
                    .forEach(post -> journey.travel(post, post.draft(words, pictures(post), clock.instant())));
        }
    }

    private List<PostMedia> pictures(DemoPost post) {
        if (post.picture().isBlank()) {
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
