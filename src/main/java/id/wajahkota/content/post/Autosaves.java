package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is being typed, so that an ended session, a closed browser or a lost node loses no work. It is each
 * person's own and touches nothing of the post.
 */
@Service
@Requires(Permission.CONTENT_PLAN)
public class Autosaves {

    private final AutosaveRepository autosaves;
    private final CurrentUser currentUser;
    private final PortalClock clock;
    private final JsonMapper json;

    Autosaves(AutosaveRepository autosaves, CurrentUser currentUser, PortalClock clock, JsonMapper json) {
        this.autosaves = autosaves;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Keeps what is typed now in the place of what was kept before.
     *
     * @param post the post being written, or nothing for a new one
     */
    @Transactional
    public void keep(Optional<PostId> post, PostDraft typed) {
        Instant now = clock.instant();
        Autosave autosave =
                latest(post).orElseGet(() -> new Autosave(currentUser.require().id(), post, now));
        autosave.keep(json.writeValueAsString(typed), now);
        autosaves.save(autosave);
    }

    /** What the person logged in had typed and not saved; empty as well when it can no longer be read. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(Optional<PostId> post) {
        return latest(post).flatMap(this::read);
    }

    @Transactional
    public void discard(Optional<PostId> post) {
        latest(post).ifPresent(autosaves::delete);
    }

    private Optional<Autosave> latest(Optional<PostId> post) {
        return autosaves.findLatest(
                currentUser.require().id().value(), post.map(PostId::value).orElse(null));
    }

    private Optional<Kept> read(Autosave autosave) {
        try {
            return Optional.of(new Kept(json.readValue(autosave.typed(), PostDraft.class), autosave.savedAt()));
        } catch (JacksonException writtenByAnOlderPortal) {
            return Optional.empty();
        }
    }

    /** What was typed, and when it was last kept, in UTC. */
    public record Kept(PostDraft draft, Instant at) {}
}
