package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.ui.EnumText;

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
