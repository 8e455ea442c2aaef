package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.review.approval.ReviewOutcome;
import id.wajahkota.review.approval.ReviewedSubjects;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets campaigns be reviewed and remarked on. */
@Component
class CampaignSubjects implements ReviewedSubjects {

    static final String DECLARE_NEUTRAL = "DECLARE_NEUTRAL";

    private static final Set<String> ACTIONS = Set.of(
            CommonAction.CREATE.name(),
            "SUBMIT",
            "WITHDRAW",
            "PASS_STEP",
            "AGREE",
            "ADVISE",
            "GO_ON",
            "REQUEST_CHANGES",
            "APPROVE",
            "REJECT",
            DECLARE_NEUTRAL);

    private final CampaignRepository campaigns;
    private final CampaignMoves moves;

    CampaignSubjects(CampaignRepository campaigns, CampaignMoves moves) {
        this.campaigns = campaigns;
        this.moves = moves;
    }

    @Override
    public String type() {
        return Campaigns.TYPE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(UUID id, ReviewOutcome outcome, PortalUser decider, String note, Instant at) {
        moves.move(moves.lock(new CampaignId(id)), new CampaignDecision.Conclude(outcome, note), decider, at);
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(UUID id) {
        CampaignSummary campaign = find(id).summary();
        return new Standing(campaign.theme(), campaign.lead(), campaign.opds(), Optional.empty());
    }

    @Override
    @Transactional(readOnly = true)
    public String text(UUID id, String field) {
        CampaignDraft draft = find(id).draft();
        return switch (field) {
            case "theme" -> draft.theme();
            case "goal" -> draft.goal();
            case "hashtags" -> draft.hashtags();
            case "budgetNote" -> draft.budgetNote();
            default -> "";
        };
    }

    private CampaignDetail find(UUID id) {
        return campaigns
                .findById(id)
                .map(Campaign::detail)
                .orElseThrow(() -> new NotFoundException("No campaign " + id));
    }

    @Override
    public Set<String> actions() {
        return ACTIONS;
    }

    @Override
    public Optional<String> stageWords() {
        return Optional.of("CampaignStage");
    }

    @Override
    public String path(UUID id) {
        return "kampanye/" + id;
    }
}
