package id.wajahkota.content;

import id.wajahkota.identity.DemoStage;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.DemoFile;
import id.wajahkota.shared.PortalClock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A quarter of posts around today, planned, reviewed and published by the demo people through the portal's rules. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(3)
class DemoPosts implements ApplicationRunner {

    private static final Locale INDONESIAN = Locale.of("id");

    private final PostRepository stored;
    private final DemoStage stage;
    private final DemoJourney journey;
    private final OpdDirectory opds;
    private final Pillars pillars;
    private final PortalClock clock;

    DemoPosts(
            PostRepository stored,
            DemoStage stage,
            DemoJourney journey,
            OpdDirectory opds,
            Pillars pillars,
            PortalClock clock) {
        this.stored = stored;
        this.stage = stage;
        this.journey = journey;
        this.opds = opds;
        this.pillars = pillars;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() > 0) {
            return;
        }
        Map<String, OpdId> opdByCode = new HashMap<>();
        Map<String, PillarId> pillarByName = new HashMap<>();
        stage.act("admin", clock.instant(), () -> {
            opdByCode.putAll(opds.all().stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id)));
            pillars.all(INDONESIAN).forEach(pillar -> pillarByName.put(pillar.name(), pillar.id()));
        });
        List<DemoPost> posts = DemoFile.read("posts.csv", DemoPost::of);
        posts.forEach(post -> journey.travel(
                post, post.draft(opdByCode.get(post.opd()), pillarByName.get(post.pillar()), clock.instant())));
    }
}
