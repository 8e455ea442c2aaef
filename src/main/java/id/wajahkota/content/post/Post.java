package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One planned publication, for one or more channels. Whether it may move is {@link PostLifecycle}'s to say. */
@Entity
class Post {

    @Id
    private UUID id;

    /** Null until it is stored, which tells a new one, whose id is given, from one that is there. */
    @Version
    private @Nullable Long version;

    @Embedded
    private PostText text;

    @Enumerated(EnumType.STRING)
    private PostStage stage = PostStage.DRAFT;

    private int revision = 1;

    /** The last revision that was handed in; a revision somebody may have read is never rewritten. */
    private int submittedRevision;

    private UUID authorId;
    private UUID lastEditorId;
    private Instant lastEditedAt;
    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable UndoableMove undo;

    /** The crisis that keeps it from going out, where one does. */
    private @Nullable UUID crisisId;

    Post(PostId id, PostDraft draft, UserId author, Instant now) {
        this.id = id.value();
        authorId = author.value();
        lastEditorId = author.value();
        lastEditedAt = now;
        text = new PostText(draft);
    }

    protected Post() {}

    /** Takes over what was written; a revision that had been submitted is followed by the next one. */
    void rewrite(PostDraft draft, UserId editor, Instant now) {
        touch(editor, now);
        text.write(draft);
    }

    /** Takes over another time; when that costs an approval it can be undone for a while. */
    void reschedule(Instant slot, UserId mover, boolean costsApproval, Instant now) {
        UndoableMove before =
                UndoableMove.of(Objects.requireNonNull(text.draft().slot()), revision, mover, now);
        touch(mover, now);
        text.moveTo(slot);
        undo = costsApproval ? before : null;
    }

    /** Becomes again what was approved. */
    void undoReschedule() {
        UndoableMove move = Objects.requireNonNull(undo);
        text.moveTo(move.undoSlot());
        revision = move.undoRevision();
    }

    private void touch(UserId editor, Instant now) {
        if (revision == submittedRevision) {
            revision++;
        }
        lastEditorId = editor.value();
        lastEditedAt = now;
    }

    /** Whatever happens to a post, the move before it can no longer be undone. */
    void moveTo(PostStage to) {
        stage = to;
        undo = null;
        crisisId = null;
    }

    void holdIn(UUID crisis) {
        crisisId = crisis;
    }

    void handedIn() {
        submittedRevision = revision;
    }

    void published(Instant at) {
        publishedAt = at;
    }

    void linked(Map<Channel, String> links) {
        text.link(links);
    }

    PostId id() {
        return new PostId(id);
    }

    PostState state() {
        PostDraft draft = text.draft();
        return new PostState(stage, Objects.requireNonNull(draft.opd()), draft, Optional.ofNullable(undo));
    }

    /** Whether somebody else may have read it. */
    boolean wasHandedIn() {
        return submittedRevision > 0;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    PostDetail detail() {
        return new PostDetail(
                id(),
                version(),
                text.draft(),
                stage,
                revision,
                new UserId(authorId),
                new UserId(lastEditorId),
                lastEditedAt,
                Optional.ofNullable(publishedAt),
                text.links());
    }
}
