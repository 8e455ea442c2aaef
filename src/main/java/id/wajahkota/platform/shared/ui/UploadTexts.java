package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.UnaryOperator;

/** What an upload says, in the screen's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * The words of one upload.
     *
     * @param text finds the words under a key
     * @param kind the beginning of the keys that say what is uploaded
     */
    public static UploadI18N of(UnaryOperator<String> text, String kind) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text.apply(kind + ".one"))
                        .setMany(text.apply(kind + ".many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text.apply("upload.drop"))
                        .setMany(text.apply("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text.apply(kind + ".tooBig"))
                        .setIncorrectFileType(text.apply(kind + ".wrongKind"))
                        .setTooManyFiles(text.apply("upload.tooMany")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text.apply("upload.connecting"))
                                .setProcessing(text.apply("upload.processing"))
                                .setStalled(text.apply("upload.stalled"))
                                .setHeld(text.apply("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text.apply("upload.remaining"))
                                .setUnknown(text.apply("upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text.apply("upload.unavailable"))
                                .setUnexpectedServerError(text.apply("upload.failed"))
                                .setForbidden(text.apply("upload.failed"))
                                .setFileTooLarge(text.apply(kind + ".tooBig"))));
    }
}
