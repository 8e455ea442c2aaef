package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.PortalClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        UserId person = currentUser.require().id();
        String words = json.writeValueAsString(typed);
        if (autosaves.rewrite(person.value(), id(post), words, now) == 0) {
            Autosave autosave = new Autosave(person, post, now);
            autosave.keep(words, now);
            autosaves.save(autosave);
        }
    }

    /** What the person logged in had typed and not saved; empty as well when it can no longer be read. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(Optional<PostId> post) {
        return latest(post).flatMap(this::read);
    }

    /** Throws away what was typed; it may be gone already, since a person may have several windows. */
    @Transactional
    public void discard(Optional<PostId> post) {
        autosaves.deleteOf(currentUser.require().id().value(), id(post));
    }

    private Optional<Autosave> latest(Optional<PostId> post) {
        return autosaves.findLatest(currentUser.require().id().value(), id(post));
    }

    private static @Nullable UUID id(Optional<PostId> post) {
        return post.map(PostId::value).orElse(null);
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
