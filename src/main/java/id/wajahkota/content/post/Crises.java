package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In a crisis the secretariat keeps many approved posts from going out at once, for one reason that everybody reads,
 * and lets them go again at once. Source: domain page, section 3, Hold and Release.
 */
@Service
@Requires(Permission.CONTENT_HOLD)
@Transactional
public class Crises {

    /** The most posts that one action holds; the filter must be narrower where there are more. */
    public static final int MOST = 2_000;

    private static final Limit LATEST = Limit.of(10);

    private final CrisisRepository crises;
    private final PostRepository posts;
    private final PostMoves moves;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Crises(
            CrisisRepository crises,
            PostRepository posts,
            PostMoves moves,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.crises = crises;
        this.posts = posts;
        this.moves = moves;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The crisis that lasts now, if there is one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<CrisisDetail> current() {
        return crises.findCurrent()
                .map(crisis -> crisis.detail(
                        posts.countByCrisisId(crisis.id()), posts.countPassed(crisis.id(), clock.instant())));
    }

    /** The last crises that are over, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CrisisDetail> ended() {
        return crises.findEnded(LATEST).stream()
                .map(crisis -> crisis.detail(0, 0))
                .toList();
    }

    /**
     * Holds all of those posts as one, for one reason. While a crisis lasts they join it.
     *
     * @param seen each post with the version that was read; one that changed since or is not approved stays as it is
     * @return how many are held
     * @throws RefusedException when there is no reason, nothing to hold, or too much of it
     */
    public int declare(String reason, Map<PostId, Long> seen) {
        List<Refusal> refusals = PostChecks.forReason(reason);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        if (seen.size() > MOST) {
            throw new RefusedException(Refusal.of(PostRefusal.TOO_MANY_TO_HOLD, MOST));
        }
        PortalUser person = currentUser.require();
        Instant now = clock.instant();
        Crisis crisis = crises.lockCurrent(Limit.of(1)).stream()
                .findFirst()
                .orElseGet(() -> crises.save(new Crisis(Blank.clean(reason), person.id(), now)));
        int held = 0;
        for (Map.Entry<PostId, Long> each : inOneOrder(seen).entrySet()) {
            Post post = moves.lock(each.getKey());
            if (post.version() == each.getValue() && post.state().stage() == PostStage.APPROVED) {
                moves.move(post, new PostDecision.Hold(reason), new Actor.Person(person), now);
                post.holdIn(crisis.id());
                held++;
            }
        }
        if (held == 0) {
            throw new RefusedException(Refusal.of(PostRefusal.NOTHING_TO_HOLD));
        }
        journal.record(Happened.to(subject(crisis), crisis.reason(), ContentKinds.DECLARE)
                .noting(reason));
        return held;
    }

    /**
     * Ends the crisis: what had been approved is approved again, and what missed its slot is to be put at another time.
     *
     * @throws RefusedException when there is no reason, or somebody has ended it
     */
    public void end(String reason) {
        List<Refusal> refusals = PostChecks.forReason(reason);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Crisis crisis = crises.lockCurrent(Limit.of(1)).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(PostRefusal.CRISIS_OVER)));
        PortalUser person = currentUser.require();
        Instant now = clock.instant();
        for (UUID id : posts.findHeldIn(crisis.id())) {
            Post post = moves.lock(new PostId(id));
            if (post.state().stage() == PostStage.ON_HOLD) {
                moves.move(post, new PostDecision.Release(reason), new Actor.Person(person), now);
            }
        }
        crisis.end(Blank.clean(reason), person.id(), now);
        journal.record(
                Happened.to(subject(crisis), crisis.reason(), ContentKinds.END).noting(reason));
    }

    private static SubjectRef subject(Crisis crisis) {
        return new SubjectRef(ContentKinds.CRISIS, crisis.id());
    }

    /** Two people who hold the same posts must not wait for each other in a ring. */
    private static Map<PostId, Long> inOneOrder(Map<PostId, Long> seen) {
        Map<PostId, Long> ordered = new TreeMap<>(Comparator.comparing(PostId::value));
        ordered.putAll(seen);
        return ordered;
    }
}
