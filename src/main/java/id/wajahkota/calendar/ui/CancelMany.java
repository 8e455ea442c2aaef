package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.content.PostAction;
import id.wajahkota.content.PostDecision;
import id.wajahkota.content.Posts;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Permission;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.ui.EnumText;

/** Gives each post up, for one reason. */
class CancelMany implements PostBulk {

    private final transient Posts posts;
    private final transient CurrentUser currentUser;
    private final String reason;

    CancelMany(Posts posts, CurrentUser currentUser, String reason) {
        this.posts = posts;
        this.currentUser = currentUser;
        this.reason = reason;
    }

    @Override
    public Preview preview(PostRow post) {
        PortalUser person = currentUser.require();
        boolean may = person.administers(post.opd()) || person.may(Permission.CONTENT_HOLD);
        boolean possible = may && PostAction.CANCEL.startsAt(post.stage());
        String stage = EnumText.of(post.stage());
        return new Preview(
                possible, UI.getCurrent().getTranslation(possible ? "bulk.cancel" : "bulk.notCancellable", stage));
    }

    @Override
    public void apply(PostRow post) {
        posts.decide(post.id(), post.version(), new PostDecision.Cancel(reason));
    }
}
