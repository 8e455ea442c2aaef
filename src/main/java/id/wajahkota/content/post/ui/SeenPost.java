package id.wajahkota.content.post.ui;

import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostMerge;
import java.util.Optional;

/** What somebody who writes a post has seen of it, by which a save knows whether others went on meanwhile. */
class SeenPost {

    /** No post ever has it: a save that names it is always compared with what is there. */
    private static final long NEVER_SEEN = -1;

    private Optional<PostDetail> post;
    private long version;

    /** What is saved, as its fields say it when nobody has typed. */
    private PostDraft begunFrom;

    /**
     * For a post, or a new one.
     *
     * @param saved what is saved, or the empty draft of a new post
     */
    SeenPost(Optional<PostDetail> post, PostDraft saved) {
        this.post = post;
        this.begunFrom = saved;
        version = savedVersion();
    }

    /** As it was when it was opened or last saved; nothing for a new one. */
    Optional<PostDetail> post() {
        return post;
    }

    Optional<PostId> id() {
        return post.map(PostDetail::id);
    }

    long version() {
        return version;
    }

    /** From now on that is what is seen. */
    void see(PostDetail now) {
        post = Optional.of(now);
        version = now.version();
    }

    /** Sees again what is saved, and nothing older. */
    void seeSaved() {
        version = savedVersion();
    }

    /** What is written may be older than what is saved: a save asks first. */
    void seeNothing() {
        version = NEVER_SEEN;
    }

    /** Keeps how the fields say what is saved: typing is what differs from it. */
    void beginFrom(PostDraft shown) {
        begunFrom = shown;
    }

    /** What somebody else saved, with what was typed here since. */
    PostDraft typedOver(PostDetail theirs, PostDraft typed) {
        return PostMerge.of(begunFrom, typed, theirs.draft());
    }

    private long savedVersion() {
        return post.map(PostDetail::version).orElse(0L);
    }
}
