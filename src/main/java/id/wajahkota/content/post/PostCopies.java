package id.wajahkota.content.post;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes new drafts of a post that is there, whatever has become of it: a copy for another day, or a series. */
@Service
@Requires(Permission.CONTENT_PLAN)
public class PostCopies {

    private final Posts posts;

    PostCopies(Posts posts) {
        this.posts = posts;
    }

    /**
     * Makes a draft for each of those times, all or none, in their order.
     *
     * @param asked the caller's own name of this wish ({@link id.wajahkota.platform.shared.NewId}); asked twice, the
     *     copies are made once
     * @param slots in UTC
     * @throws RefusedException when there is no time or too many, or a time has passed
     * @throws NotFoundException when the post is not the person's to read
     */
    @Transactional
    public List<PostId> copy(UUID asked, PostId original, List<Instant> slots) {
        if (slots.isEmpty()) {
            throw new RefusedException(Refusal.onField("slots", PostRefusal.NO_DATES));
        }
        if (slots.size() > Recurrence.MOST) {
            throw new RefusedException(Refusal.onField("slots", PostRefusal.TOO_MANY_DATES, Recurrence.MOST));
        }
        PostDraft draft = posts.find(original).draft();
        return slots.stream().sorted().map(slot -> copy(asked, draft.at(slot))).toList();
    }

    private PostId copy(UUID asked, PostDraft draft) {
        String name = asked + " " + draft.slot();
        PostId id = new PostId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        posts.create(id, draft);
        return id;
    }
}
