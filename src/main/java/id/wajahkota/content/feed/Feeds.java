package id.wajahkota.content.feed;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's own feeds. */
@Service
@Requires(Permission.CONTENT_READ)
public class Feeds {

    private static final int MOST = 10;

    private final FeedRepository feeds;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Feeds(FeedRepository feeds, Journal journal, CurrentUser currentUser, PortalClock clock) {
        this.feeds = feeds;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those of the person logged in, the newest first. */
    @Transactional(readOnly = true)
    public List<FeedDetail> all() {
        return own().stream().map(Feed::detail).toList();
    }

    /**
     * Makes a new one.
     *
     * @return its path below the portal's address, with the secret, which nobody can read again
     * @throws RefusedException when the campaign is missing, the person plans for no department, or has too many
     */
    @Transactional
    public String create(FeedChoice choice) {
        PortalUser person = currentUser.require();
        if (choice.scope() == FeedScope.CAMPAIGN && choice.campaign().isEmpty()) {
            throw new RefusedException(Refusal.onField("campaign", FeedRefusal.FEED_CAMPAIGN_REQUIRED));
        }
        if (choice.scope() == FeedScope.OWN && person.opds().isEmpty()) {
            throw new RefusedException(Refusal.onField("scope", FeedRefusal.FEED_WITHOUT_OPD));
        }
        if (own().size() >= MOST) {
            throw new RefusedException(Refusal.of(FeedRefusal.TOO_MANY_FEEDS, MOST));
        }
        FeedToken token = FeedToken.random();
        FeedChoice kept = new FeedChoice(
                choice.scope(),
                choice.campaign().filter(chosen -> choice.scope() == FeedScope.CAMPAIGN),
                choice.holidays());
        FeedDetail made =
                feeds.save(new Feed(person.id(), token, kept, clock.instant())).detail();
        journal.record(Happened.to(subject(made), kept.scope().name(), CommonAction.CREATE.name()));
        return token.path();
    }

    /** Takes that one back: its address answers nobody any more. Does nothing when the person has no such feed. */
    @Transactional
    public void revoke(UUID id) {
        own().stream().filter(feed -> feed.detail().id().equals(id)).findFirst().ifPresent(feed -> {
            FeedDetail gone = feed.detail();
            feeds.delete(feed);
            journal.record(Happened.to(subject(gone), gone.choice().scope().name(), CommonAction.DELETE.name()));
        });
    }

    private static SubjectRef subject(FeedDetail feed) {
        return new SubjectRef(FeedKinds.FEED, feed.id());
    }

    private List<Feed> own() {
        return feeds.findByUserIdOrderByCreatedAtDesc(currentUser.require().id().value());
    }
}
