package id.wajahkota.review.remark;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A remark with what was answered to it.
 *
 * @param revision the revision that was remarked on
 * @param quoted whether the quoted text still stands where it stood; true when nothing is quoted
 * @param at in UTC
 * @param reason why it was declined, or what was said when it was adopted; may be empty
 * @param replies in the order in which they were written
 * @param possible what the person logged in may make of it
 */
public record RemarkDetail(
        UUID id,
        RemarkDraft draft,
        int revision,
        boolean quoted,
        UserId author,
        Instant at,
        RemarkStatus status,
        String reason,
        List<Reply> replies,
        Set<RemarkStatus> possible) {

    /** An answer to a remark; its time in UTC. */
    public record Reply(UserId author, Instant at, String words, Set<UserId> mentioned) {}
}
