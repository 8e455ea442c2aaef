package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostProspects;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.ui.RefusalText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One decision about each of many posts; what it makes of each is asked of the rules before anybody makes it. */
abstract class DecideMany implements PostBulk {

    private final transient Posts posts;
    private final transient Map<PostId, PostDecision> decisions;
    private final transient Map<PostId, List<Refusal>> refusals;

    DecideMany(Posts posts, PostProspects prospects, List<PostRow> selected, Function<PostRow, PostDecision> decision) {
        this.posts = posts;
        decisions = selected.stream().collect(Collectors.toMap(PostRow::id, decision));
        refusals = prospects.refusals(decisions);
    }

    /** What becomes of a post that the rules let go. */
    abstract String words(PostRow post);

    @Override
    public Preview preview(PostRow post) {
        List<Refusal> reasons = refusals.get(post.id());
        if (reasons == null) {
            return new Preview(false, UI.getCurrent().getTranslation("bulk.gone"));
        }
        return reasons.isEmpty() ? new Preview(true, words(post)) : new Preview(false, RefusalText.of(reasons));
    }

    @Override
    public void apply(PostRow post) {
        posts.decide(post.id(), post.version(), decisions.get(post.id()));
    }
}
