package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.ExportDetail;
import id.wajahkota.platform.spreadsheet.ExportState;
import id.wajahkota.platform.spreadsheet.Exports;
import java.util.function.Supplier;

/** Makes the buttons by which screens export. */
@SpringComponent
public class ExportButtons {

    private final Exports exports;

    ExportButtons(Exports exports) {
        this.exports = exports;
    }

    /** A button for that workbook, which is asked for at the click. */
    public ExportButton of(Supplier<Book> book) {
        return new ExportButton(this::send).of(book);
    }

    /** A button that lets people choose between the columns of the screen and all there are. */
    public ExportButton choosing(Supplier<Book> book) {
        return new ExportButton(this::send).choosing(book);
    }

    /** What is written at once goes to the browser at once; for the rest there is something to look at meanwhile. */
    private void send(Book book) {
        try {
            ExportDetail export = exports.begin(book);
            if (export.state() == ExportState.READY) {
                ExportDownload.send(exports, export, UI.getCurrent());
            } else {
                new ExportProgress(exports, export).open();
            }
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
        }
    }
}
