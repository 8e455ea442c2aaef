package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.review.approval.ReviewOutcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a post's way from draft to publication. Pure: the service acts on the outcome, and the screen asks the
 * same rules which buttons to show. Source: domain page, section 3.
 */
public final class PostLifecycle {

    private PostLifecycle() {}

    /** What the decision leads to; the time is given in UTC. */
    public static PostOutcome decide(PostState post, PostDecision decision, Actor actor, Instant now) {
        Optional<PostRefusal> refusal = whyNot(post, decision.action(), actor);
        if (refusal.isPresent()) {
            return new PostOutcome.Refused(List.of(Refusal.of(refusal.get(), post.stage())));
        }
        return switch (decision) {
            case PostDecision.Edit(PostDraft draft) -> edit(post, draft, now);
            case PostDecision.Reschedule(Instant slot) ->
                edit(post, post.draft().at(slot), now);
            case PostDecision.UndoReschedule undo -> undo(post, now);
            case PostDecision.Submit submit -> unless(PostChecks.forSubmission(post.draft(), now), PostStage.IN_REVIEW);
            case PostDecision.Withdraw withdraw -> new PostOutcome.Moved(PostStage.DRAFT);
            case PostDecision.Cancel(String reason) -> unless(PostChecks.forReason(reason), PostStage.CANCELLED);
            case PostDecision.Hold(String reason) -> unless(PostChecks.forReason(reason), PostStage.ON_HOLD);
            case PostDecision.Release(String reason) -> unless(PostChecks.forReason(reason), afterRelease(post, now));
            case PostDecision.Publish publish ->
                unless(PostChecks.forPublication(publish, post.draft().channels(), now), PostStage.PUBLISHED);
            case PostDecision.EmergencyPublish(String reason) ->
                unless(PostChecks.forEmergency(post.draft(), reason), PostStage.PUBLISHED);
            case PostDecision.Link(var links) ->
                unless(PostChecks.forLinks(links, post.draft().channels()), PostStage.PUBLISHED);
            case PostDecision.Expire expire -> expire(post, now);
            case PostDecision.Conclude(ReviewOutcome outcome, String note) -> conclude(outcome);
        };
    }

    /** The moves this actor may make with the post as it stands. */
    public static Set<PostAction> available(PostState post, Actor actor) {
        return Arrays.stream(PostAction.values())
                .filter(action -> whyNot(post, action, actor).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<PostRefusal> whyNot(PostState post, PostAction action, Actor actor) {
        if (!actor.mayAct(action.by(), post.opd())) {
            return Optional.of(PostRefusal.NOT_PERMITTED);
        }
        boolean exists = action.startsAt(post.stage())
                && (action != PostAction.UNDO_RESCHEDULE
                        || post.undo().filter(move -> move.isOf(actor)).isPresent());
        return exists ? Optional.empty() : Optional.of(PostRefusal.WRONG_STAGE);
    }

    /** An approved or expired post that is changed must be approved again. */
    private static PostOutcome edit(PostState post, PostDraft draft, Instant now) {
        PostStage to = post.stage() == PostStage.CHANGES_REQUESTED ? PostStage.CHANGES_REQUESTED : PostStage.DRAFT;
        return unless(PostChecks.forSaving(draft, post.draft(), now), to);
    }

    /** What comes back is the very thing that was approved, by the hand that moved it, while its slot is to come. */
    private static PostOutcome undo(PostState post, Instant now) {
        boolean open = post.undo()
                .filter(move -> move.isOpenAt(now) && move.undoSlot().isAfter(now))
                .isPresent();
        return open
                ? new PostOutcome.Moved(PostStage.APPROVED)
                : new PostOutcome.Refused(List.of(Refusal.of(PostRefusal.UNDO_TOO_LATE)));
    }

    /** What missed its slot while it was held needs another one. Decision 0012. */
    private static PostStage afterRelease(PostState post, Instant now) {
        Instant slot = post.draft().slot();
        return slot != null && slot.isAfter(now) ? PostStage.APPROVED : PostStage.EXPIRED;
    }

    private static PostOutcome expire(PostState post, Instant now) {
        Instant slot = post.draft().slot();
        boolean passed = slot != null && !slot.isAfter(now);
        return passed
                ? new PostOutcome.Moved(PostStage.EXPIRED)
                : new PostOutcome.Refused(List.of(Refusal.of(PostRefusal.SLOT_NOT_PASSED)));
    }

    private static PostOutcome conclude(ReviewOutcome outcome) {
        return switch (outcome) {
            case ReviewOutcome.StepPassed passed -> new PostOutcome.Moved(PostStage.IN_REVIEW);
            case ReviewOutcome.AnswerCounted counted -> new PostOutcome.Moved(PostStage.IN_REVIEW);
            case ReviewOutcome.Approved approved -> new PostOutcome.Moved(PostStage.APPROVED);
            case ReviewOutcome.ChangesRequested requested -> new PostOutcome.Moved(PostStage.CHANGES_REQUESTED);
            case ReviewOutcome.Rejected rejected -> new PostOutcome.Moved(PostStage.REJECTED);
            case ReviewOutcome.Justified justified -> new PostOutcome.Moved(PostStage.PUBLISHED);
            case ReviewOutcome.Reprimanded reprimanded -> new PostOutcome.Moved(PostStage.PUBLISHED);
            case ReviewOutcome.Refused(Refusal refusal) -> new PostOutcome.Refused(List.of(refusal));
        };
    }

    private static PostOutcome unless(List<Refusal> refusals, PostStage to) {
        return refusals.isEmpty() ? new PostOutcome.Moved(to) : new PostOutcome.Refused(refusals);
    }
}
