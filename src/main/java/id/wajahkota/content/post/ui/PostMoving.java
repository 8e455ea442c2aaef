package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.content.post.SlotAdvisor;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;

/** Puts posts at another time, by dragging or by a dialog, and offers to take it back. */
@SpringComponent
public class PostMoving {

    private final Posts posts;
    private final SlotAdvisor advisor;
    private final OpdDirectory opds;

    PostMoving(Posts posts, SlotAdvisor advisor, OpdDirectory opds) {
        this.posts = posts;
        this.advisor = advisor;
        this.opds = opds;
    }

    /** Asks where to, then moves. */
    public void ask(PostDetail post, Runnable onChanged) {
        SlotAdviceNote advice = new SlotAdviceNote(advisor, opds.all());
        new MoveDialog(post, advice, slot -> move(post, post.version(), slot, onChanged)).open();
    }

    /**
     * Moves a post that was dragged, and says before it happens what it costs.
     *
     * @param seenVersion the version that was dragged
     * @param slot the time it was dropped at, in UTC
     * @param onChanged shows what is there now, whatever came of it
     */
    public void dragged(PostId id, long seenVersion, Instant slot, Runnable onChanged) {
        PostDetail post = posts.find(id);
        Runnable move = () -> tryMove(post, seenVersion, slot, onChanged);
        if (post.version() == seenVersion && post.stage() == PostStage.APPROVED) {
            String to = WibFormat.ofScreen().dayAndTime(slot);
            new ReapprovalDialog(text("move.ask", post.draft().title(), to), move, onChanged).open();
        } else {
            move.run();
        }
    }

    private void tryMove(PostDetail post, long seenVersion, Instant slot, Runnable onChanged) {
        try {
            move(post, seenVersion, slot, onChanged);
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            onChanged.run();
        }
    }

    private void move(PostDetail post, long seenVersion, Instant slot, Runnable onChanged) {
        posts.decide(post.id(), seenVersion, new PostDecision.Reschedule(slot));
        offerUndo(post, slot, onChanged);
        onChanged.run();
    }

    /** An approval that the move cost comes back; a draft goes back to its time, as long as that is still to come. */
    private void offerUndo(PostDetail before, Instant slot, Runnable onChanged) {
        PostDecision back = before.stage() == PostStage.APPROVED
                ? new PostDecision.UndoReschedule()
                : new PostDecision.Reschedule(before.slot());
        String told =
                text("move.done", before.draft().title(), WibFormat.ofScreen().brief(slot));
        if (before.stage() == PostStage.EXPIRED) {
            Notifications.success(told);
            return;
        }
        long version = posts.find(before.id()).version();
        Notifications.undoable(told, text("common.undo"), () -> {
            try {
                posts.decide(before.id(), version, back);
                Notifications.success(text("move.undone"));
            } catch (RefusedException refused) {
                Notifications.failure(RefusalText.of(refused));
            }
            onChanged.run();
        });
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
