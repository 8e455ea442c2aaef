package id.wajahkota.content.post.ui;

import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import java.util.Map;
import java.util.Optional;

/**
 * A form with what follows the typing: what speaks against the slot, and how each channel will look.
 *
 * @param names what departments, campaigns and pillars are called, by their ids
 */
record PostWriting(PostForm form, SlotAdviceNote advice, ChannelPreviews previews, Map<Object, String> names) {

    /** Follows what is typed about that post, or about a new one. */
    void follow(PostDraft draft, Optional<PostId> post) {
        advice.look(draft, post);
        previews.show(draft);
    }
}
