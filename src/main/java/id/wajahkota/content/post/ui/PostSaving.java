package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.review.approval.ui.Choice;
import id.wajahkota.review.approval.ui.NeutralityDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The editor's two ways out: keep it as a draft, or save and submit in one go. */
class PostSaving {

    private final PostEditors editors;
    private final PostEditor editor;
    private final Consumer<PostDetail> onSaved;
    private final Consumer<PostId> onDone;

    /**
     * For one editor.
     *
     * @param onSaved is told of each post that is saved while the screen stays: for whoever goes on writing, or because more must be
     *     mended or asked
     * @param onDone is told when there is nothing more to do here
     */
    PostSaving(PostEditors editors, PostEditor editor, Consumer<PostDetail> onSaved, Consumer<PostId> onDone) {
        this.onSaved = onSaved;
        this.editors = editors;
        this.editor = editor;
        this.onDone = onDone;
    }

    List<Choice> choices() {
        return List.of(
                Choice.primary(text("PostButton.SUBMIT"), this::submit).by(Key.ENTER),
                Choice.plain(text("PostButton.SAVE"), this::save).by(Key.KEY_S));
    }

    /** Lets it go out unapproved, as it is typed: it is saved first. */
    Choice urgent() {
        String label = text("PostButton.EMERGENCY_PUBLISH");
        return Choice.dangerous(
                label,
                () -> editor.save().ifPresent(id -> {
                    PostDetail saved = goOnFrom(id);
                    new NoteDialog(
                                    label,
                                    text("post.EMERGENCY_PUBLISH.explanation"),
                                    text("post.reason"),
                                    reason -> publishUrgently(saved, reason))
                            .open();
                }));
    }

    private void publishUrgently(PostDetail saved, String reason) {
        try {
            editors.publishUrgently(saved, reason);
        } catch (RefusedException refused) {
            editor.showAtFields(refused.refusals());
            throw refused;
        }
        Notifications.success(text("post.EMERGENCY_PUBLISH.done"));
        onDone.accept(saved.id());
    }

    /** Whoever saves goes on writing, in the same fields; a post that is new, or another by its stage, is shown anew. */
    private void save() {
        Optional<PostStage> before = editor.stage();
        editor.save().ifPresent(id -> {
            Notifications.success(text("post.SAVE.done"));
            if (before.isEmpty() || goOnFrom(id).stage() != before.get()) {
                onDone.accept(id);
            }
        });
    }

    /** When the submission is refused the draft is saved all the same, and the fields say what is missing. */
    private void submit() {
        editor.save().ifPresentOrElse(this::submit, this::nameWhatSubmittingAsks);
    }

    /** Whoever hands in is told everything in the first round, also what only submitting asks for. */
    private void nameWhatSubmittingAsks() {
        editor.typed().ifPresent(typed -> editor.showAtFields(editors.againstSubmitting(typed, editor.before())));
    }

    private void submit(PostId id) {
        PostDetail saved = goOnFrom(id);
        NeutralityDialog.submit(
                affirmed -> editors.submit(saved, affirmed),
                () -> {
                    Notifications.success(text("post.SUBMIT.done"));
                    onDone.accept(id);
                },
                refused -> {
                    editor.show(refused.refusals());
                    Notifications.failure(text("post.SUBMIT.incomplete"));
                });
    }

    private PostDetail goOnFrom(PostId id) {
        PostDetail saved = editors.find(id);
        editor.saved(saved);
        onSaved.accept(saved);
        return saved;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
