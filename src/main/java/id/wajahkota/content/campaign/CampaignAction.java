package id.wajahkota.content.campaign;

import static id.wajahkota.content.campaign.CampaignStage.APPROVED;
import static id.wajahkota.content.campaign.CampaignStage.CHANGES_REQUESTED;
import static id.wajahkota.content.campaign.CampaignStage.DRAFT;
import static id.wajahkota.content.campaign.CampaignStage.IN_REVIEW;

import java.util.Set;

/** What an admin of the leading department may do with a campaign, and from which stages. */
public enum CampaignAction {
    EDIT(DRAFT, CHANGES_REQUESTED, APPROVED),
    SUBMIT(DRAFT, CHANGES_REQUESTED),
    WITHDRAW(IN_REVIEW);

    private final Set<CampaignStage> from;

    CampaignAction(CampaignStage... from) {
        this.from = Set.of(from);
    }

    boolean startsAt(CampaignStage stage) {
        return from.contains(stage);
    }
}
