package id.wajahkota.content.post;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    private static final Limit BEGUN = Limit.of(30);

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
     */
    @Transactional
    public void keep(Written written, PostDraft typed) {
        Instant now = clock.instant();
        UserId person = currentUser.require().id();
        String words = json.writeValueAsString(typed);
        if (autosaves.rewrite(person.value(), written.key(), words, now) == 0) {
            Autosave autosave = new Autosave(person, written, now);
            autosave.keep(words, now);
            autosaves.save(autosave);
        }
    }

    /**
     * Keeps an idea: a new post that has no more than a title yet.
     *
     * @param key the caller's own; asked twice, it is kept once
     * @throws RefusedException when there are no words, or more than a title takes
     */
    @Transactional
    public void keepIdea(UUID key, String title) {
        List<Refusal> refusals = PostChecks.forIdea(title);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        keep(
                Written.anew(key),
                PostDraft.empty(null, null).saying(words -> words == PostWords.TITLE ? Blank.clean(title) : ""));
    }

    /** What the person logged in had typed and not saved; empty as well when it can no longer be read. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(Written written) {
        return autosaves
                .findLatest(currentUser.require().id().value(), written.key())
                .flatMap(this::read);
    }

    /** Throws away what was typed; it may be gone already, since a person may have several windows. */
    @Transactional
    public void discard(Written written) {
        autosaves.deleteOf(currentUser.require().id().value(), written.key());
    }

    /** New posts that the person began in some window and did not save, the latest first; empty ones are left out. */
    @Transactional(readOnly = true)
    public List<Kept> begun() {
        return autosaves.findBegun(currentUser.require().id().value(), BEGUN).stream()
                .flatMap(autosave -> read(autosave).stream())
                .filter(kept -> !kept.draft().holdsNothing())
                .toList();
    }

    private Optional<Kept> read(Autosave autosave) {
        try {
            return Optional.of(new Kept(
                    autosave.written(), json.readValue(autosave.typed(), PostDraft.class), autosave.savedAt()));
        } catch (JacksonException writtenByAnOlderPortal) {
            return Optional.empty();
        }
    }

    /** What was typed, and when it was last kept, in UTC. */
    public record Kept(Written written, PostDraft draft, Instant at) {}
}
