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
import java.util.Optional;
import java.util.Set;

/** On the home page of an OPD admin: their department's drafts. */
class DraftsHomeSection implements HomeSection {

    private static final int FIRST_FEW = 6;

    private final PostList posts;
    private final CurrentUser currentUser;

    DraftsHomeSection(PostList posts, CurrentUser currentUser) {
        this.posts = posts;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Content> read() {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.CONTENT_PLAN) || person.opds().isEmpty()) {
            return Optional.empty();
        }
        CalendarFilter own = CalendarFilter.of(person.opds(), Set.of(PostStage.DRAFT));
        List<Item> items = posts.page(own, PostSlice.ALL, false, 0, FIRST_FEW).stream()
                .map(DraftsHomeSection::item)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        "home.DRAFT.title",
                        "home.empty.title",
                        items,
                        posts.count(own, PostSlice.ALL),
                        PostListView.ROUTE + "?tahap=draft"));
    }

    private static Item item(PostRow post) {
        return new Item(
                post.title(),
                WibFormat.ofScreen().brief(post.slot()),
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
