package id.wajahkota.rakor.followup;

import java.time.Instant;

/**
 * A directive in a list.
 *
 * @param meetingTitle the rakor in which it was given
 * @param at when that began, in UTC
 */
public record DirectiveRow(
        DirectiveId id, String speaker, String quote, String meetingTitle, Instant at, int followUps, int verified) {}
