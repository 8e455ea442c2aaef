package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.BoundedUpload;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.UploadTexts;
import id.wajahkota.platform.spreadsheet.WorkbookReader;
import java.util.function.BiConsumer;

/** Takes a workbook; what is wrong with it is said below, and another can be tried at once. */
public class WorkbookUpload extends Composite<Div> {

    private final Div problem = new Div();

    /**
     * One file at a time.
     *
     * @param onUploaded takes its name and content; what it refuses is shown here
     */
    public WorkbookUpload(BiConsumer<String, byte[]> onUploaded) {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WorkbookReader.BYTES_LIMIT);
        upload.setI18n(UploadTexts.of(this::getTranslation, "upload.workbook"));
        upload.setUploadHandler(new BoundedUpload(
                WorkbookReader.BYTES_LIMIT, (metadata, bytes) -> take(metadata.fileName(), bytes, onUploaded)));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().add(upload, problem);
    }

    private void take(String name, byte[] bytes, BiConsumer<String, byte[]> onUploaded) {
        problem.setText("");
        try {
            onUploaded.accept(name, bytes);
        } catch (RefusedException refused) {
            problem.setText(name + ": " + RefusalText.of(refused));
        }
    }
}
