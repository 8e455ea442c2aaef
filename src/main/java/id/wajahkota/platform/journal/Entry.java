package id.wajahkota.platform.journal;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the journal.
 *
 * @param id the same for ever
 * @param actor nobody when it was the clock
 * @param at in UTC
 */
public record Entry(UUID id, Optional<UserId> actor, Instant at, Happened happened) {}
