package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rules would say to decisions about many posts, before anybody makes them, so that what a person reads before is
 * what happens. What a review asks for besides (statements in an election period) is told when it is tried.
 */
@Service
@Requires(Permission.CONTENT_MOVE)
public class PostProspects {

    private final PostRepository posts;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostProspects(PostRepository posts, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The reasons against each of those decisions; none where it would be carried out. Posts not to be seen are left out. */
    @Transactional(readOnly = true)
    public Map<PostId, List<Refusal>> refusals(Map<PostId, PostDecision> decisions) {
        PortalUser person = currentUser.require();
        Instant now = clock.instant();
        return posts.findByIdIn(decisions.keySet().stream().map(PostId::value).toList()).stream()
                .filter(post -> person.maySee(post.state().opd()))
                .collect(Collectors.toMap(
                        Post::id, post -> refusals(post.state(), decisions.get(post.id()), person, now)));
    }

    private static List<Refusal> refusals(PostState post, PostDecision decision, PortalUser person, Instant now) {
        return switch (PostLifecycle.decide(post, decision, new Actor.Person(person), now)) {
            case PostOutcome.Refused(List<Refusal> reasons) -> reasons;
            case PostOutcome.Moved moved -> List.of();
        };
    }
}
