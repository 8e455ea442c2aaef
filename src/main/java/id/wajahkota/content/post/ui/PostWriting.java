package id.wajahkota.content.post.ui;

import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import java.util.Optional;

/** A form with what follows the typing: what speaks against the slot, and how each channel will look. */
record PostWriting(PostForm form, SlotAdviceNote advice, ChannelPreviews previews) {

    /** Follows what is typed about that post, or about a new one. */
    void follow(PostDraft draft, Optional<PostId> post) {
        advice.look(draft, post);
        previews.show(draft);
    }
}
