package id.wajahkota.platform.journal;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.PortalClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every feature writes down what happened, in the transaction that makes it happen. Whoever listens to
 * {@link Recorded} hears of it once it is certain. Source: domain page, section 14.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private final JournalRepository rows;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Journal(
            JournalRepository rows,
            JsonMapper json,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            PortalClock clock) {
        this.rows = rows;
        this.json = json;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Keeps what the person logged in does now; where nobody is logged in it is the clock. */
    public void record(Happened happened) {
        record(happened, currentUser.find().map(PortalUser::id), clock.instant());
    }

    /**
     * Keeps what happened.
     *
     * @param actor nobody when it was the clock
     * @param at in UTC
     */
    public void record(Happened happened, Optional<UserId> actor, Instant at) {
        String changes = happened.changes().isEmpty() ? null : json.writeValueAsString(happened.changes());
        JournalRow row = rows.save(new JournalRow(happened, changes, actor, at));
        events.publishEvent(new Recorded(row.id(), row.concernsSomebody()));
    }
}
