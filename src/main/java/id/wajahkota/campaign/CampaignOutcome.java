package id.wajahkota.campaign;

import id.wajahkota.shared.Refusal;
import java.util.List;

/** What a decision about a campaign leads to. */
sealed interface CampaignOutcome {

    /** It stands there now. */
    record Moved(CampaignStage to) implements CampaignOutcome {}

    /** Nothing happened. */
    record Refused(List<Refusal> refusals) implements CampaignOutcome {}
}
