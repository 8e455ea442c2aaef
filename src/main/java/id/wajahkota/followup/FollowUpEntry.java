package id.wajahkota.followup;

import id.wajahkota.identity.UserId;
import java.time.Instant;

/**
 * One thing that was done with a follow-up.
 *
 * @param action {@code ASSIGN} or the name of a {@link FollowUpAction}
 * @param stage where it stood afterwards
 * @param at in UTC
 */
public record FollowUpEntry(String action, FollowUpStage stage, String note, UserId person, Instant at) {}
