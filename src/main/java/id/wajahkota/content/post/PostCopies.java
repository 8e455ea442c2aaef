package id.wajahkota.content.post;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
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
     * @param slots in UTC
     * @throws RefusedException when there is no time or too many, or a time has passed
     * @throws NotFoundException when the post is not the person's to read
     */
    @Transactional
    public List<PostId> copy(PostId original, List<Instant> slots) {
        if (slots.isEmpty()) {
            throw new RefusedException(Refusal.onField("slots", PostRefusal.NO_DATES));
        }
        if (slots.size() > Recurrence.MOST) {
            throw new RefusedException(Refusal.onField("slots", PostRefusal.TOO_MANY_DATES, Recurrence.MOST));
        }
        PostDraft draft = posts.find(original).draft();
        return slots.stream().sorted().map(slot -> posts.create(draft.at(slot))).toList();
    }
}
