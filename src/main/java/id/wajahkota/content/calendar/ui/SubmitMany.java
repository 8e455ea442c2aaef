package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostProspects;
import id.wajahkota.content.post.Posts;
import java.util.List;
import java.util.Set;

/** Hands each post in, as it is saved. */
class SubmitMany extends DecideMany {

    SubmitMany(Posts posts, PostProspects prospects, List<PostRow> selected) {
        super(posts, prospects, selected, post -> new PostDecision.Submit(Set.of()));
    }

    @Override
    String words(PostRow post) {
        return UI.getCurrent().getTranslation("bulk.submit");
    }
}
