package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.shared.ui.Announcement;
import id.wajahkota.platform.spreadsheet.ExportState;
import id.wajahkota.platform.spreadsheet.Exports;
import java.util.Optional;

/** Whoever left an export to itself reads on every screen that it is ready, until it is taken. */
@SpringComponent
class ExportAnnouncement implements Announcement {

    private final Exports exports;

    ExportAnnouncement(Exports exports) {
        this.exports = exports;
    }

    @Override
    public Optional<Content> read() {
        long ready = exports.mine().stream()
                .filter(export -> export.state() == ExportState.READY && !export.taken())
                .count();
        UI ui = UI.getCurrent();
        return Optional.of(ready)
                .filter(count -> count > 0)
                .map(count -> new Content(
                        ui.getTranslation("exports.ready", count),
                        ExportsView.ROUTE,
                        ui.getTranslation("exports.title")));
    }
}
