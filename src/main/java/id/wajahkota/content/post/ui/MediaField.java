package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableSupplier;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.BoundedUpload;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.UploadTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of a post: uploaded, put in order, described, taken off again. */
class MediaField extends CustomField<List<PostMedia>> {

    private final transient MediaLibrary library;
    private final SerializableSupplier<@Nullable OpdId> opd;
    private final Upload upload = new Upload();
    private final Div rows = new Div();
    private final Div problem = new Div();
    private final transient List<MediaRow> shown = new ArrayList<>();

    /**
     * For one form.
     *
     * @param opd the department the pictures are to belong to
     */
    MediaField(MediaLibrary library, SerializableSupplier<@Nullable OpdId> opd) {
        super(List.of());
        this.library = library;
        this.opd = opd;
        setLabel(getTranslation("post.media"));
        setHelperText(getTranslation("post.media.help", MediaLibrary.BYTES_LIMIT / 1024 / 1024));
        rows.addClassName("media-rows");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        describeUpload();
        add(upload, problem, rows);
    }

    private void describeUpload() {
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(MediaLibrary.BYTES_LIMIT);
        upload.setI18n(UploadTexts.of(this::getTranslation, "upload.picture"));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.setUploadHandler(
                new BoundedUpload(MediaLibrary.BYTES_LIMIT, (metadata, bytes) -> accept(metadata.fileName(), bytes)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }

    private void accept(String fileName, byte[] bytes) {
        problem.setText("");
        OpdId owner = opd.get();
        if (owner == null) {
            problem.setText(getTranslation("refusal." + PostRefusal.OPD_REQUIRED));
            return;
        }
        try {
            MediaId stored = library.store(owner, fileName, bytes);
            addRow(new PostMedia(stored, ""));
            updateValue();
        } catch (RefusedException refused) {
            problem.setText(fileName + ": " + RefusalText.of(refused));
        }
    }

    private void addRow(PostMedia picture) {
        MediaRow row = new MediaRow(picture, shown.size() + 1, this::updateValue);
        row.onRemoved(() -> {
            shown.remove(row);
            draw();
            updateValue();
        });
        row.onEarlier(() -> {
            int place = shown.indexOf(row);
            if (place > 0) {
                Collections.swap(shown, place, place - 1);
                draw();
                updateValue();
            }
        });
        shown.add(row);
        draw();
    }

    private void draw() {
        rows.removeAll();
        for (int place = 0; place < shown.size(); place++) {
            shown.get(place).beAt(place + 1);
            rows.add(shown.get(place));
        }
    }

    /** Marks the pictures that nobody has described yet. */
    void showMissing() {
        shown.forEach(MediaRow::showMissing);
    }

    @Override
    protected List<PostMedia> generateModelValue() {
        return shown.stream().map(MediaRow::picture).toList();
    }

    @Override
    protected void setPresentationValue(List<PostMedia> pictures) {
        shown.clear();
        rows.removeAll();
        problem.setText("");
        pictures.forEach(this::addRow);
    }
}
