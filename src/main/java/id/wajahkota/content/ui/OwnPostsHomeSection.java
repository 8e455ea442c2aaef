package id.wajahkota.content.ui;

import id.wajahkota.content.CalendarTile;
import id.wajahkota.content.ContentCalendar;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Role;
import id.wajahkota.shared.ui.HomeSection;
import id.wajahkota.shared.ui.WibFormat;
import java.util.List;
import java.util.Optional;

/** On the home page of an OPD admin: their department's posts in one stage. */
class OwnPostsHomeSection implements HomeSection {

    private static final int FIRST_FEW = 12;

    private final Stage stage;
    private final boolean alwaysShown;
    private final ContentCalendar calendar;
    private final CurrentUser currentUser;

    /**
     * For one stage.
     *
     * @param alwaysShown whether it is good news worth a place that there are none
     */
    OwnPostsHomeSection(Stage stage, boolean alwaysShown, ContentCalendar calendar, CurrentUser currentUser) {
        this.stage = stage;
        this.alwaysShown = alwaysShown;
        this.calendar = calendar;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Content> read() {
        if (!currentUser.require().has(Role.OPD_ADMIN)) {
            return Optional.empty();
        }
        List<Item> items = calendar.own(stage, FIRST_FEW).stream()
                .map(OwnPostsHomeSection::item)
                .toList();
        if (items.isEmpty() && !alwaysShown) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                "home." + stage + ".title", "home." + stage + ".empty", items, calendar.countOwn(stage), "kalender"));
    }

    private static Item item(CalendarTile post) {
        return new Item(
                post.title(),
                WibFormat.ofScreen().brief(post.slot()),
                Optional.of(post.stage()),
                "konten/" + post.id().value());
    }
}
