package id.wajahkota.rakor;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Departments are invited to a rakor. Told at least once, after it is in the database.
 *
 * @param id the same each time it is told
 * @param path the screen that shows the rakor
 * @param at in UTC
 */
public record MeetingInvited(UUID id, String title, String path, Set<OpdId> opds, UserId person, Instant at) {}
