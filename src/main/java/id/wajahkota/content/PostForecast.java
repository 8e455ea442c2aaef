package id.wajahkota.content;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Refusal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the rules would say to a draft, without saving it and without asking the database. */
@Service
@PreAuthorize("hasRole('OPD_ADMIN')")
public class PostForecast {

    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostForecast(CurrentUser currentUser, PortalClock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Why it could not be planned; empty when it could. */
    public List<Refusal> ofCreating(PostDraft draft) {
        return PostChecks.forSaving(draft, PostDraft.empty(null, null), clock.instant());
    }

    /** What writing a post anew would lead to for the person logged in. */
    public PostOutcome ofEditing(PostDetail post, PostDraft draft) {
        return PostLifecycle.decide(
                post.state(), new PostDecision.Edit(draft), new Actor.Person(currentUser.require()), clock.instant());
    }
}
