package id.wajahkota.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that some listener has not dealt with yet.
 *
 * @param event what happened, by the simple name of its class
 * @param listener who is to hear it
 * @param at when it happened, in UTC
 * @param attempts how often it was tried
 * @param failed whether the last try failed; otherwise it is under way
 */
public record Delivery(UUID id, String event, String listener, Instant at, int attempts, boolean failed) {}
