package id.wajahkota.content.feed;

import id.wajahkota.city.identity.OnBehalf;
import id.wajahkota.platform.shared.PortalClock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers calendar programs: looks up whose secret it is, and reads with the rights that person has now. */
@Component
class FeedReader {

    private final FeedRepository feeds;
    private final FeedContents contents;
    private final OnBehalf onBehalf;
    private final PortalClock clock;

    FeedReader(FeedRepository feeds, FeedContents contents, OnBehalf onBehalf, PortalClock clock) {
        this.feeds = feeds;
        this.contents = contents;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** What the feed holds now; nothing when there is no such feed, or its owner may not read any more. */
    @Transactional
    Optional<FeedContent> read(FeedToken token) {
        Optional<Feed> found = feeds.findByTokenHash(token.hash());
        found.ifPresent(feed -> feed.readAt(clock.instant()));
        return found.flatMap(feed -> onBehalf.of(feed.user(), () -> contents.of(feed.detail())));
    }
}
