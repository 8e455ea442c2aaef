package id.wajahkota.demo;

import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostExpiry;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Takes a demo post the way to its stage, each step by the person who would have taken it, some days apart. */
@DemoComponent
class DemoJourney {

    static final String SECRETARIAT = "sekretariat";
    private static final Duration PLANNED_AHEAD = Duration.ofDays(9);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);
    private static final Duration BETWEEN_STEPS = Duration.ofHours(25);

    private final DemoStage stage;
    private final Posts posts;
    private final PostExpiry expiry;
    private final Reviews reviews;
    private final PortalClock clock;

    DemoJourney(DemoStage stage, Posts posts, PostExpiry expiry, Reviews reviews, PortalClock clock) {
        this.stage = stage;
        this.posts = posts;
        this.expiry = expiry;
        this.reviews = reviews;
        this.clock = clock;
    }

    void travel(DemoPost row, PostDraft draft) {
        Instant slot = Objects.requireNonNull(draft.slot());
        Instant latestStart = clock.instant().minus(PLANNED_AHEAD);
        Instant start = slot.minus(PLANNED_AHEAD);
        Instant earliest = start.isBefore(latestStart) ? start : latestStart;
        Instant planned = Wib.instant(Wib.date(earliest).atTime(OFFICE_OPENS));
        PostId id = plan(row, draft, planned);
        if (row.stage() == PostStage.DRAFT) {
            return;
        }
        Instant submitted = planned.plus(BETWEEN_STEPS);
        decide(row.author(), submitted, id, new PostDecision.Submit());
        Instant decided = submitted.plus(BETWEEN_STEPS);
        switch (row.stage()) {
            case DRAFT, IN_REVIEW -> {}
            case CHANGES_REQUESTED -> review(id, decided, new ReviewDecision.RequestChanges(seen(1), row.note()));
            case REJECTED -> review(id, decided, new ReviewDecision.Reject(seen(1), row.note()));
            case CANCELLED -> decide(row.author(), decided, id, new PostDecision.Cancel(row.note()));
            case EXPIRED -> expiry.expire(id, slot);
            case APPROVED -> approve(row, draft, id, decided);
            case ON_HOLD -> {
                approve(row, draft, id, decided);
                decide(SECRETARIAT, decided.plus(BETWEEN_STEPS), id, new PostDecision.Hold(row.note()));
            }
            case PUBLISHED -> {
                approve(row, draft, id, decided);
                decide(row.author(), slot, id, publish(draft, slot));
            }
        }
    }

    private PostId plan(DemoPost row, PostDraft draft, Instant moment) {
        AtomicReference<PostId> created = new AtomicReference<>();
        stage.act(row.author(), moment, () -> created.set(posts.create(row.firstAttempt(draft))));
        return created.get();
    }

    /** A note on an approved post stands for a round of changes before the approval. */
    private void approve(DemoPost row, PostDraft draft, PostId id, Instant decided) {
        if (Blank.is(row.note()) || row.stage() == PostStage.ON_HOLD) {
            review(id, decided, new ReviewDecision.Approve(seen(1), ""));
            return;
        }
        review(id, decided, new ReviewDecision.RequestChanges(seen(1), row.note()));
        Instant mended = decided.plus(BETWEEN_STEPS);
        stage.act(row.author(), mended, () -> posts.edit(id, posts.find(id).version(), draft));
        decide(row.author(), mended.plusSeconds(60), id, new PostDecision.Submit());
        review(id, mended.plus(BETWEEN_STEPS), new ReviewDecision.Approve(seen(2), ""));
    }

    private void decide(String person, Instant moment, PostId id, PostDecision decision) {
        stage.act(person, moment, () -> posts.decide(id, posts.find(id).version(), decision));
    }

    private void review(PostId id, Instant moment, ReviewDecision decision) {
        stage.act(SECRETARIAT, moment, () -> reviews.decide(id.subject(), decision));
    }

    /** What the secretariat reads on the default route. */
    private static ReviewDecision.Seen seen(int revision) {
        return new ReviewDecision.Seen(revision, 0);
    }

    private static PostDecision publish(PostDraft draft, Instant slot) {
        Map<Channel, String> links = draft.channels().stream()
                .collect(Collectors.toMap(
                        channel -> channel,
                        channel -> "https://example.org/" + channel.name().toLowerCase(Locale.ROOT)));
        return new PostDecision.Publish(links, slot);
    }
}
