package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;

/** Puts each post so many days later or earlier, at the same time of day in the city. */
class MoveMany implements PostBulk {

    private final transient Posts posts;
    private final transient CurrentUser currentUser;
    private final Instant now;
    private final int days;

    MoveMany(Posts posts, CurrentUser currentUser, Instant now, int days) {
        this.posts = posts;
        this.currentUser = currentUser;
        this.now = now;
        this.days = days;
    }

    @Override
    public Preview preview(PostRow post) {
        UI ui = UI.getCurrent();
        if (!currentUser.require().administers(post.opd()) || !PostAction.RESCHEDULE.startsAt(post.stage())) {
            return new Preview(false, ui.getTranslation("bulk.notMovable", EnumText.of(post.stage())));
        }
        Instant slot = slot(post);
        if (!slot.isAfter(now)) {
            return new Preview(false, ui.getTranslation("refusal." + PostRefusal.SLOT_PASSED));
        }
        String key = post.stage() == PostStage.APPROVED ? "bulk.moveCosts" : "bulk.move";
        return new Preview(true, ui.getTranslation(key, WibFormat.ofScreen().brief(slot)));
    }

    @Override
    public void apply(PostRow post) {
        posts.decide(post.id(), post.version(), new PostDecision.Reschedule(slot(post)));
    }

    private Instant slot(PostRow post) {
        return Wib.instant(Wib.local(post.slot()).plusDays(days));
    }
}
