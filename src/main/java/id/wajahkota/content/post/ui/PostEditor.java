package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.PostChange;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.content.post.Written;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FirstFault;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writing a post. What is typed is kept shortly after each pause, apart from the post itself, and comes back when the
 * person returns; saving takes it over.
 */
class PostEditor extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(PostEditor.class);

    private final transient Posts posts;
    private final transient Autosaves autosaves;
    private final PostForm form;
    private final RestoredTyping restored = new RestoredTyping();
    private final transient PostWriting writing;
    private final Div left = new Div();
    private final Span keptNote = new Span();
    private final Written begun;
    private final transient SeenPost seen;

    /**
     * For a post that is there, or a new one. On a new post, typing that comes back moves to the slot chosen now.
     *
     * @param begun what is written here
     * @param saved what is saved now, or the empty draft of a new post
     */
    PostEditor(
            Posts posts,
            Autosaves autosaves,
            PostWriting writing,
            Written begun,
            Optional<PostDetail> opened,
            PostDraft saved) {
        this.begun = begun;
        this.posts = posts;
        this.autosaves = autosaves;
        this.writing = writing;
        this.form = writing.form();
        seen = new SeenPost(opened, saved);
        keptNote.addClassName("subtle");
        keptNote.getElement().setAttribute("role", "status");
        getContent().addClassName("composer");
        left.addClassNames("post-editor", "composer-write");
        Aside right = new Aside(writing.previews());
        right.addClassName("composer-see");
        begin(saved);
        autosaves
                .find(written())
                .filter(kept -> !kept.draft().holdsNothing() && !kept.draft().equals(saved))
                .ifPresent(kept -> restore(kept, saved));
        form.onTyped(this::keep);
        if (opened.isEmpty()) {
            form.begin();
        }
        left.add(restored, form, keptNote);
        getContent().add(left, right);
    }

    private void begin(PostDraft saved) {
        write(saved);
        if (seen.post().isPresent()) {
            form.read().ifPresent(seen::beginFrom);
        }
    }

    private void write(PostDraft draft) {
        form.write(draft);
        writing.follow(draft, id());
    }

    private void restore(Autosaves.Kept kept, PostDraft saved) {
        restored.tell(kept, isNew(), () -> {
            autosaves.discard(written());
            write(saved);
            seen.seeSaved();
        });
        if (seen.post().filter(post -> post.lastEditedAt().isAfter(kept.at())).isPresent()) {
            seen.seeNothing();
        }
        PostDraft owned = kept.draft().opd() == null
                ? kept.draft().within(saved.opd(), kept.draft().campaign())
                : kept.draft();
        write(isNew() && saved.slot() != null ? owned.at(saved.slot()) : owned);
    }

    private void keep(PostDraft typed) {
        writing.follow(typed, id());
        autosaves.keep(written(), typed);
        keptNote.setText(getTranslation("editor.kept"));
    }

    private boolean isNew() {
        return seen.post().isEmpty();
    }

    /** How far the post had come when it was opened or last saved; a new one has no stage. */
    Optional<PostStage> stage() {
        return seen.post().map(PostDetail::stage);
    }

    private Optional<PostId> id() {
        return seen.id();
    }

    /** What is typed from the first save on is of the post that this made. */
    private Written written() {
        return id().map(Written::of).orElse(begun);
    }

    /** Saves what is typed. Nothing comes back when something must be mended first; the form then shows what. */
    Optional<PostId> save() {
        Optional<PostDraft> typed = form.read();
        if (typed.isEmpty()) {
            FirstFault.reveal();
            return Optional.empty();
        }
        try {
            PostId id = store(typed.get());
            forgetTyping();
            return Optional.of(id);
        } catch (RefusedException refused) {
            show(refused.refusals(), typed.get());
            tellOfIdea(typed.get());
        } catch (NotFoundException gone) {
            Notifications.failure(getTranslation("editor.gone"));
        }
        return Optional.empty();
    }

    /** A mere title is no draft yet, and is kept all the same. */
    private void tellOfIdea(PostDraft typed) {
        if (isNew() && typed.isIdea() && !typed.holdsNothing()) {
            Notifications.success(getTranslation("post.SAVE.idea"));
        }
    }

    /** The post is saved by now, and what goes wrong with the typing that was kept for it must not say otherwise. */
    private void forgetTyping() {
        try {
            autosaves.discard(written());
        } catch (DataAccessException | TransactionException left) {
            LOG.warn("What was typed of a saved post is still kept", left);
        }
    }

    /** Goes on from what has just been saved. */
    void saved(PostDetail now) {
        seen.see(now);
        typed().ifPresent(seen::beginFrom);
        keptNote.setText("");
        restored.setVisible(false);
    }

    private PostId store(PostDraft typed) {
        if (isNew()) {
            return posts.create(typed);
        }
        PostId id = id().orElseThrow();
        posts.edit(id, seen.version(), typed);
        return id;
    }

    /** Shows each refusal at its field, and the others as a message. */
    private void show(List<Refusal> refusals, PostDraft typed) {
        for (Refusal refusal : refusals) {
            if (refusal.is(PostRefusal.EDITED_MEANWHILE)) {
                resolveConflict(refusal, typed);
            } else if (!form.show(refusal)) {
                Notifications.failure(RefusalText.of(refusal));
            }
        }
        FirstFault.reveal();
    }

    /** Shows those that belong to a field, where the others are told elsewhere. */
    void showAtFields(List<Refusal> refusals) {
        refusals.forEach(form::show);
        FirstFault.reveal();
    }

    /** What is typed now; nothing while a field holds what cannot be read. */
    Optional<PostDraft> typed() {
        return form.read();
    }

    /** What the post was when it was opened, or the empty draft of a new one. */
    PostDraft before() {
        return seen.post().map(PostDetail::draft).orElseGet(() -> PostDraft.empty(null, null));
    }

    void show(List<Refusal> refusals) {
        form.read().ifPresent(typed -> show(refusals, typed));
    }

    /** Only what was really typed stands against what somebody else saved; where nothing was, theirs is shown. */
    private void resolveConflict(Refusal refusal, PostDraft typed) {
        PostDetail theirs = posts.find(id().orElseThrow());
        PostDraft mine = seen.typedOver(theirs, typed);
        List<PostChange> differences = PostChange.between(theirs.draft(), mine);
        if (differences.isEmpty()) {
            goOn(theirs, theirs.draft());
            Notifications.failure(getTranslation("conflict.shown", RefusalText.of(refusal)));
            return;
        }
        new ConflictDialog(
                        RefusalText.of(refusal),
                        new ChangesPanel(differences, writing.names()::get),
                        () -> goOn(theirs, mine),
                        () -> {
                            autosaves.discard(written());
                            goOn(theirs, theirs.draft());
                        })
                .open();
    }

    private void goOn(PostDetail from, PostDraft shown) {
        seen.see(from);
        begin(from.draft());
        write(shown);
    }
}
