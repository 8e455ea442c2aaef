package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import java.time.Instant;

/**
 * What a department answered to an invitation.
 *
 * @param who comes, with names and positions as typed
 * @param at in UTC
 */
public record AnswerDetail(OpdId opd, boolean coming, String who, Instant at) {

    public static final int WHO_LIMIT = 300;
}
