package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.platform.spreadsheet.ExportDetail;
import id.wajahkota.platform.spreadsheet.Exports;

/** Shows how far a longer export is. It goes on when the dialog is closed, and waits under "Ekspor Saya". */
class ExportProgress extends Dialog {

    private static final int POLL_MILLISECONDS = 500;

    private final transient Exports exports;
    private final transient ExportDetail begun;
    private final Paragraph told = new Paragraph();

    ExportProgress(Exports exports, ExportDetail begun) {
        this.exports = exports;
        this.begun = begun;
        setHeaderTitle(begun.title());
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        told.getElement().setAttribute("role", "status");
        told.setText(getTranslation("export.progress", begun.rows()));
        add(bar, told, new Paragraph(getTranslation("export.background")));
        Button leave = new Button(getTranslation("export.leave"), click -> {
            close();
            UI.getCurrent().navigate(ExportsView.ROUTE);
        });
        leave.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("export.cancel"), click -> cancel()), leave);
        Polling.of(this, POLL_MILLISECONDS, this::look);
    }

    private void cancel() {
        exports.cancel(begun.id());
        exports.remove(begun.id());
        close();
        Notifications.success(getTranslation("export.cancelled"));
    }

    private void look() {
        ExportDetail now = exports.find(begun.id());
        told.setText(getTranslation("export.progress", now.rows()));
        switch (now.state()) {
            case WAITING, RUNNING -> {}
            case READY -> {
                close();
                ExportDownload.send(exports, now, UI.getCurrent());
            }
            case CANCELLED, FAILED -> {
                close();
                Notifications.failure(getTranslation("export.failed"));
            }
        }
    }
}
