package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plan a post, read it, write it, and move it on, within what the person logged in may see. */
@Service
@Requires(Permission.CONTENT_READ)
public class Posts {

    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);

    private final PostRepository posts;
    private final PostMoves moves;
    private final PostReferences references;
    private final Reviews reviews;
    private final People people;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Posts(
            PostRepository posts,
            PostMoves moves,
            PostReferences references,
            Reviews reviews,
            People people,
            CurrentUser currentUser,
            PortalClock clock) {
        this.posts = posts;
        this.moves = moves;
        this.references = references;
        this.reviews = reviews;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * One post.
     *
     * @throws NotFoundException when there is none, or it belongs to a department the person may not see and they are
     *     not asked about it
     */
    @Transactional(readOnly = true)
    public PostDetail find(PostId id) {
        PostDetail post = posts.findById(id.value())
                .map(Post::detail)
                .orElseThrow(() -> new NotFoundException("No post " + id.value()));
        if (!currentUser.require().maySee(post.opd()) && !isAskedAbout(post)) {
            requireVisible(post);
        }
        return post.with(readable(post.opd(), post.draft()));
    }

    /** A draft of that department as the person logged in reads it: whoever is only asked about it reads what goes out. */
    PostDraft readable(OpdId opd, PostDraft draft) {
        return currentUser.require().maySee(opd)
                ? draft
                : draft.saying(words -> words.isPublished() ? words.in(draft) : "");
    }

    /**
     * Plans a new post as a draft.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional
    public PostId create(PostDraft draft) {
        PostId id = PostId.next();
        plan(id, draft);
        return id;
    }

    /**
     * Plans a new post as a draft, under an id that the caller made: asked twice, it is planned once.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional
    public void create(PostId id, PostDraft draft) {
        if (!posts.existsById(id.value())) {
            plan(id, draft);
        }
    }

    private void plan(PostId id, PostDraft draft) {
        PortalUser author = currentUser.require();
        Instant now = clock.instant();
        List<Refusal> refusals = PostChecks.forSaving(draft, PostDraft.empty(null, null), now);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        references.require(draft, author);
        moves.created(posts.save(new Post(id, draft, author.id(), now)), author.id(), now);
    }

    /**
     * Writes a post anew. Where nothing differs nothing happens, so that no approval is lost for nothing.
     *
     * @param seenVersion the version that was opened; somebody else's save since then is not overwritten
     * @throws RefusedException with a refusal for each field that must be mended, or saying who saved meanwhile
     * @throws NotFoundException when the post is gone
     */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional
    public void edit(PostId id, long seenVersion, PostDraft draft) {
        PortalUser editor = currentUser.require();
        Post post = lockVisible(id);
        requireSeen(post, seenVersion);
        if (draft.equals(post.state().draft())) {
            return;
        }
        references.require(draft, editor);
        moves.move(post, new PostDecision.Edit(draft), new Actor.Person(editor), clock.instant());
    }

    /**
     * Moves a post on as the person logged in.
     *
     * @param seenVersion the version that was read
     * @throws RefusedException when the rules of {@link PostLifecycle} say no
     * @throws NotFoundException when the post is gone
     */
    @Requires(Permission.CONTENT_MOVE)
    @Transactional
    public void decide(PostId id, long seenVersion, PostDecision decision) {
        Post post = lockVisible(id);
        requireSeen(post, seenVersion);
        moves.move(post, decision, new Actor.Person(currentUser.require()), clock.instant());
    }

    /** Whoever is asked about a campaign reads its posts too. */
    private boolean isAskedAbout(PostDetail post) {
        return Stream.of(
                        Optional.of(post.id().subject()),
                        Optional.ofNullable(post.draft().campaign()).map(Campaigns::subject))
                .flatMap(Optional::stream)
                .anyMatch(reviews::isAsked);
    }

    private Post lockVisible(PostId id) {
        Post post = moves.lock(id);
        requireVisible(post.detail());
        return post;
    }

    private void requireVisible(PostDetail post) {
        PortalUser reader = currentUser.require();
        if (!reader.maySee(post.opd())) {
            LOG.warn(
                    "{} tried to open post {} of another department",
                    reader.username(),
                    post.id().value());
            throw new NotFoundException("Not for " + reader.username());
        }
    }

    private void requireSeen(Post post, long seenVersion) {
        if (post.version() != seenVersion) {
            PostDetail now = post.detail();
            String editor = people.names(List.of(now.lastEditor())).getOrDefault(now.lastEditor(), "");
            throw new RefusedException(
                    Refusal.of(PostRefusal.EDITED_MEANWHILE, editor, now.lastEditedAt(), now.stage()));
        }
    }
}
