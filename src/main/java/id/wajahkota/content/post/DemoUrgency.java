package id.wajahkota.content.post;

import id.wajahkota.city.identity.DemoStage;
import id.wajahkota.content.campaign.DemoWords;
import id.wajahkota.platform.shared.DemoFile;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What could not wait: published at once by demo people, some of it judged by the secretariat the day after. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(6)
class DemoUrgency implements ApplicationRunner {

    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration UNTIL_JUDGED = Duration.ofHours(20);

    private final PostRepository stored;
    private final DemoStage stage;
    private final DemoWords words;
    private final Posts posts;
    private final Reviews reviews;
    private final PortalClock clock;

    DemoUrgency(
            PostRepository stored, DemoStage stage, DemoWords words, Posts posts, Reviews reviews, PortalClock clock) {
        this.stored = stored;
        this.stage = stage;
        this.words = words;
        this.posts = posts;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoFile.read("urgent.csv", Row::of).stream()
                .filter(row -> !stored.existsByTextTitle(row.post().title()))
                .forEach(this::publish);
    }

    private void publish(Row row) {
        PostDraft draft = row.post().draft(words, List.of(), clock.instant());
        Instant slot = draft.slot() == null ? clock.instant() : draft.slot();
        AtomicReference<PostId> made = new AtomicReference<>();
        stage.act(row.post().author(), slot.minus(BEFORE), () -> {
            PostId id = posts.create(draft);
            posts.decide(id, posts.find(id).version(), new PostDecision.EmergencyPublish(row.reason()));
            made.set(id);
        });
        ReviewDecision.Seen seen = new ReviewDecision.Seen(1, 0);
        switch (row.verdict()) {
            case "JUSTIFIED" -> judge(made.get(), slot, new ReviewDecision.Justify(seen, row.judgement()));
            case "REPRIMANDED" -> judge(made.get(), slot, new ReviewDecision.Reprimand(seen, row.judgement()));
            default -> {}
        }
    }

    private void judge(PostId id, Instant slot, ReviewDecision decision) {
        stage.act(
                DemoJourney.SECRETARIAT,
                slot.plus(UNTIL_JUDGED),
                () -> reviews.decide(PostMoves.subject(id), decision));
    }

    /**
     * A row of {@code demo/urgent.csv}.
     *
     * @param verdict what the secretariat found, or empty while it has not said
     */
    private record Row(DemoPost post, String reason, String verdict, String judgement) {

        static Row of(UnaryOperator<String> row) {
            return new Row(DemoPost.of(row), row.apply("reason"), row.apply("verdict"), row.apply("judgement"));
        }
    }
}
