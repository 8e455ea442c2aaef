package id.wajahkota.content.post;

import static id.wajahkota.content.post.PostStage.APPROVED;
import static id.wajahkota.content.post.PostStage.CHANGES_REQUESTED;
import static id.wajahkota.content.post.PostStage.DRAFT;
import static id.wajahkota.content.post.PostStage.EXPIRED;
import static id.wajahkota.content.post.PostStage.IN_REVIEW;
import static id.wajahkota.content.post.PostStage.ON_HOLD;
import static id.wajahkota.content.post.PostStage.PUBLISHED;

import java.util.Set;

/** Every move there is: from which stages, and by whom. The table of the domain page, section 3, row by row. */
public enum PostAction {
    EDIT(By.OPD, DRAFT, CHANGES_REQUESTED, APPROVED, EXPIRED),
    RESCHEDULE(By.OPD, DRAFT, CHANGES_REQUESTED, APPROVED, EXPIRED),
    /** Not in the domain page's table: decision 0010. */
    UNDO_RESCHEDULE(By.OPD, DRAFT),
    SUBMIT(By.OPD, DRAFT, CHANGES_REQUESTED),
    WITHDRAW(By.OPD, IN_REVIEW),
    PASS_STEP(By.REVIEW, IN_REVIEW),
    /** One of several who must all agree. */
    AGREE(By.REVIEW, IN_REVIEW),
    ADVISE(By.REVIEW, IN_REVIEW),
    GO_ON(By.REVIEW, IN_REVIEW),
    REQUEST_CHANGES(By.REVIEW, IN_REVIEW),
    APPROVE(By.REVIEW, IN_REVIEW),
    REJECT(By.REVIEW, IN_REVIEW),
    EXPIRE(By.CLOCK, IN_REVIEW),
    HOLD(By.SECRETARIAT, APPROVED),
    RELEASE(By.SECRETARIAT, ON_HOLD),
    PUBLISH(By.OPD, APPROVED),
    EMERGENCY_PUBLISH(By.OPD, DRAFT, IN_REVIEW),
    JUSTIFY(By.REVIEW, PUBLISHED),
    REPRIMAND(By.REVIEW, PUBLISHED),
    /** Not in the domain page's table: what went out urgently gets its public addresses afterwards. Decision 0012. */
    LINK(By.OPD, PUBLISHED),
    CANCEL(By.OPD_OR_SECRETARIAT, DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED);

    /** Who makes a move. */
    enum By {
        /** An admin of the post's own department. */
        OPD,
        SECRETARIAT,
        OPD_OR_SECRETARIAT,
        /** Whoever decides the open step, by the rules of the review. */
        REVIEW,
        CLOCK
    }

    private final By by;
    private final Set<PostStage> from;

    PostAction(By by, PostStage... from) {
        this.by = by;
        this.from = Set.of(from);
    }

    By by() {
        return by;
    }

    /** Whether the table has such a move from that stage. */
    public boolean startsAt(PostStage stage) {
        return from.contains(stage);
    }
}
