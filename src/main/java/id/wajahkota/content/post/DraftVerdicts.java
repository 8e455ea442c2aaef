package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the rules would say to drafts, without saving them and without asking the database. */
@Service
@Requires(Permission.CONTENT_PLAN)
public class DraftVerdicts {

    private final CurrentUser currentUser;
    private final PortalClock clock;

    DraftVerdicts(CurrentUser currentUser, PortalClock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The rules as they are for the person logged in at this moment, for as many drafts as there are. */
    public Rules rules() {
        return new Rules(currentUser.require(), clock.instant());
    }

    /** The rules for one person at one moment, in UTC. */
    public record Rules(PortalUser person, Instant now) {

        /** Why it could not be planned; empty when it could. */
        public List<Refusal> ofCreating(PostDraft draft) {
            return PostChecks.forSaving(draft, PostDraft.empty(null, null), now);
        }

        /**
         * Why it could not be saved and submitted: for each field the first reason.
         *
         * @param before what is saved now, or the empty draft
         */
        public List<Refusal> ofSubmitting(PostDraft draft, PostDraft before) {
            Map<@Nullable String, Refusal> firstOfField = new LinkedHashMap<>();
            Stream.of(PostChecks.forSaving(draft, before, now), PostChecks.forSubmission(draft, now))
                    .flatMap(List::stream)
                    .forEach(refusal -> firstOfField.putIfAbsent(refusal.field(), refusal));
            return List.copyOf(firstOfField.values());
        }

        /** What writing a post anew would lead to. */
        public PostOutcome ofEditing(PostDetail post, PostDraft draft) {
            return PostLifecycle.decide(post.state(), new PostDecision.Edit(draft), new Actor.Person(person), now);
        }
    }
}
