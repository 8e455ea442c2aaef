package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.wajahkota.platform.spreadsheet.ExportDetail;
import id.wajahkota.platform.spreadsheet.ExportId;
import id.wajahkota.platform.spreadsheet.Exports;
import id.wajahkota.platform.spreadsheet.WorkbookFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands a finished export to the browser. */
final class ExportDownload {

    /** As a link that somebody follows: going there instead would end what the screen does (vaadin/flow#14169). */
    private static final String SAVE = """
            const link = document.createElement('a');
            link.href = $0;
            link.download = '';
            document.body.append(link);
            link.click();
            link.remove();
            """;

    private ExportDownload() {}

    /** Has the browser save it, without leaving the screen. */
    static void send(Exports exports, ExportDetail export, UI ui) {
        StreamRegistration registration = VaadinSession.getCurrent()
                .getResourceRegistry()
                .registerResource(handler(exports, export.id()), ui.getElement());
        ui.getPage().executeJs(SAVE, registration.getResourceUri().toString());
    }

    static DownloadHandler handler(Exports exports, ExportId id) {
        return event -> {
            Path file = exports.take(id);
            event.setFileName(exports.find(id).fileName());
            event.setContentType(WorkbookFile.CONTENT_TYPE);
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        };
    }
}
