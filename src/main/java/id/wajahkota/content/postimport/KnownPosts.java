package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PlannedPosts.Mark;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the portal of all that a file speaks of.
 *
 * @param posts those that its rows name or mean, and the person plans
 * @param planned what is planned already
 * @param ownSteps for each post from which version, the value, the person's own imports led to which, the key
 */
record KnownPosts(
        Map<PostId, PostDetail> posts, Map<Mark, List<PostId>> planned, Map<PostId, Map<Long, Long>> ownSteps) {

    Optional<PostDetail> find(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    List<PostId> alike(Mark mark) {
        return planned.getOrDefault(mark, List.of());
    }

    /**
     * Whether whoever wrote a row from that version knows all that became of the post since: nothing, or only what their own
     * imports did.
     */
    boolean isKnownFrom(String version, PostDetail post) {
        Map<Long, Long> steps = ownSteps.getOrDefault(post.id(), Map.of());
        Long at = post.version();
        while (at != null && !version.equals(String.valueOf(at))) {
            at = steps.get(at);
        }
        return at != null;
    }
}
