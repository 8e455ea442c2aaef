package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.approval.ui.Choice;
import java.util.ArrayList;
import java.util.List;

/** What an admin of the post's department can do with it, beside writing it. */
@SpringComponent
class PostPlanning {

    private final Posts posts;
    private final PostMoving moving;
    private final PostCopying copying;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostPlanning(Posts posts, PostMoving moving, PostCopying copying, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.moving = moving;
        this.copying = copying;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    PostChoices choices(PostDetail post, Runnable onDecided) {
        return new PostChoices(posts, post, currentUser.require(), clock, onDecided);
    }

    /** What an admin of the post's department can do whatever stage it is in. */
    List<Choice> offered(PostDetail post, PostChoices choices, Runnable onChanged) {
        List<Choice> planning = new ArrayList<>();
        if (choices.allows(PostAction.RESCHEDULE)) {
            planning.add(Choice.plain(text("move.title"), () -> moving.ask(post, onChanged)));
        }
        if (currentUser.require().administers(post.opd())) {
            String label = post.stage() == PostStage.REJECTED ? "copy.asDraft" : "copy.title";
            planning.add(Choice.plain(text(label), () -> copying.ask(post, onChanged)));
        }
        return planning;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
