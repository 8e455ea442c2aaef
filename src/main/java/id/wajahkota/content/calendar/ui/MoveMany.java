package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostProspects;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.util.List;

/** Puts each post so many days later or earlier, at the same time of day in the city. */
class MoveMany extends DecideMany {

    private final int days;

    MoveMany(Posts posts, PostProspects prospects, List<PostRow> selected, int days) {
        super(posts, prospects, selected, post -> new PostDecision.Reschedule(slot(post, days)));
        this.days = days;
    }

    @Override
    String words(PostRow post) {
        String key = post.stage() == PostStage.APPROVED ? "bulk.moveCosts" : "bulk.move";
        return UI.getCurrent().getTranslation(key, WibFormat.ofScreen().brief(slot(post, days)));
    }

    private static Instant slot(PostRow post, int days) {
        return Wib.instant(Wib.local(post.slot()).plusDays(days));
    }
}
