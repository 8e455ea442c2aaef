package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts of a person's own departments, many at a time, for plans that come from elsewhere. */
@Service
@Requires(Permission.CONTENT_PLAN)
@Transactional(readOnly = true)
public class PlannedPosts {

    private static final int AT_ONCE = 500;

    /**
     * By what two posts are taken for the same one.
     *
     * @param slot in UTC
     */
    public record Mark(OpdId opd, String title, Instant slot) {}

    private final PostRepository posts;
    private final AutosaveRepository autosaves;
    private final Journal journal;
    private final CurrentUser currentUser;

    PlannedPosts(PostRepository posts, AutosaveRepository autosaves, Journal journal, CurrentUser currentUser) {
        this.posts = posts;
        this.autosaves = autosaves;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** Those of these posts that the person plans; others are left out. */
    public Map<PostId, PostDetail> find(Collection<PostId> ids) {
        PortalUser person = currentUser.require();
        List<UUID> wanted = ids.stream().map(PostId::value).distinct().toList();
        Map<PostId, PostDetail> found = new HashMap<>();
        for (int first = 0; first < wanted.size(); first += AT_ONCE) {
            posts.findByIdIn(wanted.subList(first, Math.min(first + AT_ONCE, wanted.size()))).stream()
                    .map(Post::detail)
                    .filter(post -> person.administers(post.opd()))
                    .forEach(post -> found.put(post.id(), post));
        }
        return found;
    }

    /**
     * Everything planned in the person's departments from that time to that time, both counted, by its mark. Several
     * posts may have one.
     */
    public Map<Mark, List<PostId>> between(Instant first, Instant last) {
        List<UUID> own = currentUser.require().opds().stream().map(OpdId::value).toList();
        return own.isEmpty()
                ? Map.of()
                : posts.findMarks(own, first, last).stream()
                        .collect(Collectors.groupingBy(
                                row -> new Mark(new OpdId(row.getOpd()), row.getTitle(), row.getSlot()),
                                Collectors.mapping(row -> new PostId(row.getId()), Collectors.toList())));
    }

    /**
     * Throws a draft away that nobody has handed in, as if it had never been planned.
     *
     * @throws RefusedException when it is no such draft any more, or something refers to it
     * @throws NotFoundException when there is none that the person plans
     */
    @Transactional
    public void discard(PostId id, long seenVersion) {
        Post post = posts.lockById(id.value())
                .filter(found ->
                        currentUser.require().administers(found.detail().opd()))
                .orElseThrow(() -> new NotFoundException("No post " + id.value()));
        if (post.version() != seenVersion || post.wasHandedIn() || post.detail().stage() != PostStage.DRAFT) {
            throw new RefusedException(Refusal.of(PostRefusal.NOT_UNTOUCHED));
        }
        try {
            autosaves.deleteByPostId(id.value());
            posts.delete(post);
            posts.flush();
            journal.record(
                    Happened.to(PostMoves.subject(id), post.detail().draft().title(), PostSubjects.DISCARD));
        } catch (DataIntegrityViolationException referredTo) {
            throw new RefusedException(Refusal.of(PostRefusal.NOT_UNTOUCHED));
        }
    }
}
