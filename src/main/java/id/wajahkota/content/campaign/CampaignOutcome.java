package id.wajahkota.content.campaign;

import id.wajahkota.platform.shared.Refusal;
import java.util.List;

/** What a decision about a campaign leads to. */
sealed interface CampaignOutcome {

    /** It stands there now. */
    record Moved(CampaignStage to) implements CampaignOutcome {}

    /** Nothing happened. */
    record Refused(List<Refusal> refusals) implements CampaignOutcome {}
}
