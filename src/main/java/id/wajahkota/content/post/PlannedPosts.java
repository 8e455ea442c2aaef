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
import java.util.stream.IntStream;
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
        Map<PostId, PostDetail> found = new HashMap<>();
        for (List<UUID> some : chunks(ids)) {
            posts.findByIdIn(some).stream()
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

    /** The versions of those of these posts that the person plans; others are left out. */
    public Map<PostId, Long> versions(Collection<PostId> ids) {
        PortalUser person = currentUser.require();
        Map<PostId, Long> found = new HashMap<>();
        for (List<UUID> some : chunks(ids)) {
            posts.findVersions(some).stream()
                    .filter(row -> person.administers(new OpdId(row.getOpd())))
                    .forEach(row -> found.put(new PostId(row.getId()), row.getVersion()));
        }
        return found;
    }

    private static List<List<UUID>> chunks(Collection<PostId> ids) {
        List<UUID> wanted = ids.stream().map(PostId::value).distinct().toList();
        return IntStream.iterate(0, first -> first < wanted.size(), first -> first + AT_ONCE)
                .mapToObj(first -> wanted.subList(first, Math.min(first + AT_ONCE, wanted.size())))
                .toList();
    }

    /**
     * Throws drafts away that nobody has handed in, as if they had never been planned.
     *
     * @param seen the posts, each with the version that was seen
     * @throws RefusedException when one is no such draft any more, or something refers to it
     * @throws NotFoundException when one is gone, or not the person's to plan
     */
    @Transactional
    public void discard(Map<PostId, Long> seen) {
        for (List<UUID> some : chunks(seen.keySet())) {
            List<Post> found = posts.lockByIdIn(some);
            if (found.size() < some.size()) {
                throw new NotFoundException("No post of " + some.size());
            }
            found.forEach(post -> requireUntouched(post, seen.get(post.id())));
            try {
                autosaves.deleteByPostIdIn(some);
                posts.deleteAll(found);
                posts.flush();
            } catch (DataIntegrityViolationException referredTo) {
                throw new RefusedException(Refusal.of(PostRefusal.NOT_UNTOUCHED));
            }
            found.forEach(post -> journal.record(
                    Happened.to(post.id().subject(), post.detail().draft().title(), PostSubjects.DISCARD)));
        }
    }

    private void requireUntouched(Post post, long seenVersion) {
        if (!currentUser.require().administers(post.detail().opd())) {
            throw new NotFoundException("No post " + post.id().value());
        }
        if (post.version() != seenVersion || post.wasHandedIn() || post.detail().stage() != PostStage.DRAFT) {
            throw new RefusedException(Refusal.of(PostRefusal.NOT_UNTOUCHED));
        }
    }
}
