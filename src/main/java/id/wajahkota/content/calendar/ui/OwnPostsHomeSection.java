package id.wajahkota.content.calendar.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** On the home page of an OPD admin: their department's posts in one stage. */
class OwnPostsHomeSection implements HomeSection {

    private static final int FIRST_FEW = 12;

    private final PostStage stage;
    private final boolean alwaysShown;
    private final PostList posts;
    private final CurrentUser currentUser;

    /**
     * For one stage.
     *
     * @param alwaysShown whether it is good news worth a place that there are none
     */
    OwnPostsHomeSection(PostStage stage, boolean alwaysShown, PostList posts, CurrentUser currentUser) {
        this.stage = stage;
        this.alwaysShown = alwaysShown;
        this.posts = posts;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Content> read() {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.CONTENT_PLAN) || person.opds().isEmpty()) {
            return Optional.empty();
        }
        CalendarFilter own = CalendarFilter.of(person.opds(), Set.of(stage));
        List<Item> items = posts.page(own, PostSlice.ALL, false, 0, FIRST_FEW).stream()
                .map(OwnPostsHomeSection::item)
                .toList();
        if (items.isEmpty() && !alwaysShown) {
            return Optional.empty();
        }
        String rest = PostListView.ROUTE + "?tahap=" + stage.name().toLowerCase(Locale.ROOT);
        return Optional.of(new Content(
                "home." + stage + ".title", "home." + stage + ".empty", items, posts.count(own, PostSlice.ALL), rest));
    }

    private static Item item(PostRow post) {
        return new Item(
                post.title(),
                WibFormat.ofScreen().brief(post.slot()),
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
