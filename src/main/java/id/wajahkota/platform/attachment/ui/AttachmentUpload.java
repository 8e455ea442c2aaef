package id.wajahkota.platform.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.BoundedUpload;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.UploadTexts;
import java.util.function.BiConsumer;

/** Takes one file after the other; what is not taken is said below, and nothing else is lost. */
public class AttachmentUpload extends Composite<Div> {

    private final Paragraph problem = new Paragraph();

    /**
     * Stores each file.
     *
     * @param onStored hears of each file with its name; what it refuses is said too
     */
    public AttachmentUpload(Attachments attachments, BiConsumer<AttachmentId, String> onStored) {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachments.BYTES_LIMIT);
        upload.setI18n(UploadTexts.of(this::getTranslation, "upload.attachment"));
        upload.setUploadHandler(new BoundedUpload(Attachments.BYTES_LIMIT, (metadata, bytes) -> {
            try {
                onStored.accept(attachments.store(metadata.fileName(), bytes), metadata.fileName());
                say("");
            } catch (RefusedException refused) {
                say(RefusalText.of(refused));
            }
        }));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        say("");
        getContent().add(upload, problem);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
