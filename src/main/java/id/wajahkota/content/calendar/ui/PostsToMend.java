package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.ui.WaitingWork;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On the home page of an OPD admin: their department's posts that came back in one stage. */
class PostsToMend implements WaitingWork {

    private final PostStage stage;
    private final PostList posts;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;

    PostsToMend(PostStage stage, PostList posts, OpdDirectory opds, CurrentUser currentUser) {
        this.stage = stage;
        this.posts = posts;
        this.opds = opds;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Waiting> read(int most) {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.CONTENT_PLAN) || person.opds().isEmpty()) {
            return Optional.empty();
        }
        CalendarFilter own = CalendarFilter.of(person.opds(), Set.of(stage));
        Map<OpdId, OpdSummary> byId = opds.byId();
        return Optional.of(new Waiting(
                posts.page(own, PostSlice.ALL, false, 0, most).stream()
                        .map(post -> task(post, byId.get(post.opd()).code()))
                        .toList(),
                posts.count(own, PostSlice.ALL),
                text("home." + stage + ".title"),
                PostListView.ROUTE + "?tahap=" + stage.name().toLowerCase(Locale.ROOT)));
    }

    private Task task(PostRow post, String opd) {
        return new Task(
                text("task." + stage),
                post.title(),
                text("task.post") + " · " + opd,
                post.slot(),
                false,
                "konten/" + post.id().value(),
                Optional.empty());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
