package id.wajahkota.content.post;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.platform.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every revision of a post that was handed in, as it was then; a reviewer compares the present one with it. */
@Service
@Requires(Permission.CONTENT_READ)
public class PostRevisions {

    private final Revisions revisions;
    private final Posts posts;

    PostRevisions(Revisions revisions, Posts posts) {
        this.revisions = revisions;
        this.posts = posts;
    }

    /**
     * A revision that was handed in; nothing when it was before the portal kept them, or can no longer be read.
     *
     * @throws NotFoundException when the post is not the person's to see
     */
    @Transactional(readOnly = true)
    public Optional<PostDraft> find(PostId post, int revision) {
        PostDetail now = posts.find(post);
        return revisions.find(post.subject(), revision, PostDraft.class).map(draft -> posts.readable(now.opd(), draft));
    }
}
