package id.wajahkota.platform.journal;

import java.util.UUID;

/**
 * Something happened, and {@link History#find} tells what. It is told at least once, after it is in the database, so a
 * listener must bear to hear it twice.
 *
 * @param id of the entry
 * @param concerning whether anybody is to hear of it
 */
public record Recorded(UUID id, boolean concerning) {}
