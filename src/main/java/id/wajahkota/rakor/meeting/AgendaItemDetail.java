package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One item of an agenda, with what was written about it.
 *
 * @param notes Markdown
 * @param notesRevision grows with each save; what a save must name
 * @param notesBy who saved last
 * @param spent how long it took until it last stopped
 * @param runningSince when it was last begun, in UTC, while it runs
 */
public record AgendaItemDetail(
        UUID id,
        AgendaDraft draft,
        String notes,
        int notesRevision,
        Optional<UserId> notesBy,
        Duration spent,
        Optional<Instant> runningSince) {

    /** How long it has taken by then. */
    public Duration elapsed(Instant now) {
        return spent.plus(
                runningSince.map(since -> Duration.between(since, now)).orElse(Duration.ZERO));
    }
}
