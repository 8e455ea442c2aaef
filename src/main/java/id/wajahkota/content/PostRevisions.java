package id.wajahkota.content;

import id.wajahkota.shared.NotFoundException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every revision that was handed in, as it was then; a reviewer compares the present one with it. */
@Service
@PreAuthorize("hasAnyRole('OPD_ADMIN', 'SECRETARIAT', 'ADVISOR', 'LEADER', 'AUDITOR')")
public class PostRevisions {

    private final PostRevisionRepository revisions;
    private final Posts posts;
    private final JsonMapper json;

    PostRevisions(PostRevisionRepository revisions, Posts posts, JsonMapper json) {
        this.revisions = revisions;
        this.posts = posts;
        this.json = json;
    }

    /**
     * A revision that was handed in; nothing when it was before the portal kept them, or can no longer be read.
     *
     * @throws NotFoundException when the post is not the person's to see
     */
    @Transactional(readOnly = true)
    public Optional<PostDraft> find(PostId post, int revision) {
        posts.find(post);
        return revisions.findByPostIdAndRevision(post.value(), revision).flatMap(this::read);
    }

    private Optional<PostDraft> read(PostRevision revision) {
        try {
            return Optional.of(json.readValue(revision.text(), PostDraft.class));
        } catch (JacksonException writtenByAnOlderPortal) {
            return Optional.empty();
        }
    }
}
