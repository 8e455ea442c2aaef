package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostProspects;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Blank;
import java.util.List;

/** Gives each post up, for one reason. */
class CancelMany extends DecideMany {

    /** Before the reason is typed it is seen which posts can be given up at all. */
    private static final String STILL_TO_BE_TYPED = "-";

    CancelMany(Posts posts, PostProspects prospects, List<PostRow> selected, String reason) {
        super(
                posts,
                prospects,
                selected,
                post -> new PostDecision.Cancel(Blank.is(reason) ? STILL_TO_BE_TYPED : reason));
    }

    @Override
    String words(PostRow post) {
        return UI.getCurrent().getTranslation("bulk.cancel");
    }
}
