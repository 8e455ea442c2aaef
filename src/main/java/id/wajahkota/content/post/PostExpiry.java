package id.wajahkota.content.post;

import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Expires what waits for a decision past its slot. What is due stands in the database, so that a restart forgets
 * nothing. Several nodes may do this at once: each post is locked, and the rules refuse the second. Decision 0014.
 */
@Component
public class PostExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(PostExpiry.class);
    private static final Limit BATCH = Limit.of(200);

    private final PostRepository posts;
    private final PostMoves moves;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    PostExpiry(PostRepository posts, PostMoves moves, PortalClock clock, TransactionTemplate transaction) {
        this.posts = posts;
        this.moves = moves;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${portal.expiry.interval}", fixedDelayString = "${portal.expiry.interval}")
    void expireWhatPassedUndecided() {
        Instant now = clock.instant();
        List<UUID> expiring = posts.findExpiring(now, BATCH);
        expiring.forEach(id -> expire(new PostId(id), now));
    }

    /** Expires one post, unless it was decided meanwhile; what goes wrong with one leaves the others alone. */
    public void expire(PostId id, Instant now) {
        try {
            transaction.executeWithoutResult(
                    status -> moves.move(moves.lock(id), new PostDecision.Expire(), new Actor.TheClock(), now));
        } catch (RefusedException decidedMeanwhile) {
            LOG.debug("Post {} no longer expires", id.value(), decidedMeanwhile);
        } catch (RuntimeException failure) {
            LOG.error("Post {} could not expire; it is tried again", id.value(), failure);
        }
    }
}
