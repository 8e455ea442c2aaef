package id.wajahkota.spreadsheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.wajahkota.spreadsheet.Cover;
import id.wajahkota.spreadsheet.Sheet;
import id.wajahkota.spreadsheet.WorkbookFile;
import java.util.function.Supplier;

/** "Ekspor Excel": what is on the screen as a workbook, written while the browser takes it. */
public class ExportButton extends Button {

    /** A workbook as it is asked for. */
    public record Export(String fileName, Cover cover, Sheet<?> sheet) {}

    /**
     * For one screen.
     *
     * @param export is asked at the click, so that it holds what the filter shows then
     */
    public ExportButton(Supplier<Export> export) {
        setText(getTranslation("export.excel"));
        setIcon(VaadinIcon.DOWNLOAD_ALT.create());
        addClickListener(click -> send(export.get()));
    }

    private void send(Export export) {
        DownloadHandler handler = event -> {
            event.setFileName(export.fileName() + ".xlsx");
            event.setContentType(WorkbookFile.CONTENT_TYPE);
            WorkbookFile.write(event.getOutputStream(), export.cover(), export.sheet());
        };
        StreamResourceRegistry registry = VaadinSession.getCurrent().getResourceRegistry();
        StreamRegistration registration = registry.registerResource(handler, getElement());
        getUI().ifPresent(ui -> ui.getPage().open(registration.getResourceUri().toString(), "_self"));
    }
}
