package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import java.util.Optional;

/**
 * What the rules need to know of a follow-up.
 *
 * @param evidence how many pieces there are
 * @param completedBy who last called it done
 */
record FollowUpState(FollowUpStage stage, OpdId opd, int evidence, Optional<UserId> completedBy) {}
