package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.Cover;
import java.time.Instant;
import java.util.List;

/** The first sheet of what a screen exports: by whom, when, and what the filter was. */
public final class ExportCover {

    private ExportCover() {}

    /**
     * In the language of the screen.
     *
     * @param query the filter as it stands in the address; empty when it limits nothing
     */
    public static Cover of(String title, String person, Instant now, String query) {
        Cover cover = new Cover(
                text("export.cover"),
                title,
                List.of(
                        new Cover.Fact(text("export.by"), person),
                        new Cover.Fact(text("export.at"), WibFormat.ofScreen().dayAndTime(now)),
                        new Cover.Fact(text("export.filter"), query.isEmpty() ? text("export.everything") : query)),
                text("export.rows"));
        return cover.madeOn(WibFormat.ofScreen().date(Wib.date(now)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
