package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Cover;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.platform.spreadsheet.ui.ExportButtons;
import id.wajahkota.platform.spreadsheet.ui.ExportCover;
import java.util.List;
import java.util.function.Supplier;

/** The posts that a screen shows, as a workbook that can be edited and imported again. */
@SpringComponent
class PostExport {

    /**
     * What a screen shows.
     *
     * @param query the filter as it stands in the address; empty when it limits nothing
     */
    record Shown(CalendarFilter filter, PostSlice slice, String query) {}

    private final PostList posts;
    private final ExportButtons buttons;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostExport(PostList posts, ExportButtons buttons, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.buttons = buttons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A button that exports what is shown when it is pressed. */
    ExportButton button(Supplier<Shown> shown, FilterChoices choices) {
        return buttons.choosing(() -> of(shown.get(), choices));
    }

    Book of(Shown shown, FilterChoices choices) {
        UI ui = UI.getCurrent();
        String title = ui.getTranslation("export.posts");
        Cover cover = ExportCover.of(title, currentUser.require().displayName(), clock.instant(), shown.query())
                .advising(List.of(ui.getTranslation("export.posts.advice")));
        Sheet<PostTextRow> sheet =
                new Sheet<>(title, PostColumns.of(choices), row -> posts.each(shown.filter(), shown.slice(), row));
        return Book.of("daftar-konten-" + Wib.date(clock.instant()), cover, sheet);
    }
}
