package id.wajahkota.rakor.followup;

import id.wajahkota.platform.shared.Refusal;
import java.util.List;

/** What a decision on a follow-up leads to. */
sealed interface FollowUpOutcome {

    /** It stands at that stage now. */
    record Moved(FollowUpStage stage) implements FollowUpOutcome {}

    /** It stays as it is, for those reasons. */
    record Refused(List<Refusal> refusals) implements FollowUpOutcome {}
}
