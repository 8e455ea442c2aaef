package id.wajahkota.demo;

import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;

/** What could not wait: published at once by demo people, some of it judged by the secretariat the day after. */
@DemoComponent
@Order(6)
class DemoUrgency implements DemoPart {

    private static final Duration BEFORE = Duration.ofMinutes(30);
    private static final Duration UNTIL_JUDGED = Duration.ofHours(20);

    private final DemoStage stage;
    private final DemoWords words;
    private final Posts posts;
    private final Reviews reviews;
    private final PortalClock clock;

    DemoUrgency(DemoStage stage, DemoWords words, Posts posts, Reviews reviews, PortalClock clock) {
        this.stage = stage;
        this.words = words;
        this.posts = posts;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void load() {
        DemoFile.read("urgent.csv", Row::of).forEach(this::publish);
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
        stage.act(DemoJourney.SECRETARIAT, slot.plus(UNTIL_JUDGED), () -> reviews.decide(id.subject(), decision));
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
