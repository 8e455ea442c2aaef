package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
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
    private final Exporting exporting;

    PostExport(PostList posts, Exporting exporting) {
        this.posts = posts;
        this.exporting = exporting;
    }

    /** A button that exports what is shown when it is pressed. */
    ExportButton button(Supplier<Shown> shown, FilterChoices choices) {
        return exporting.choosing(() -> of(shown.get(), choices));
    }

    private Export of(Shown shown, FilterChoices choices) {
        UI ui = UI.getCurrent();
        String title = ui.getTranslation("export.posts");
        Sheet<PostTextRow> sheet =
                new Sheet<>(title, PostColumns.of(choices), row -> posts.each(shown.filter(), shown.slice(), row));
        return new Export(
                exporting.dated("daftar-konten"),
                title,
                shown.query(),
                List.of(ui.getTranslation("export.posts.advice")),
                List.of(sheet));
    }
}
