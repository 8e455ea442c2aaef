package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.review.approval.ReviewOutcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a campaign's way to approval; what happens inside a review is the review's. Pure: the service acts on
 * the outcome, and the screen asks the same rules which buttons to show. Source: domain page, sections 3 and 4;
 * decision 0013.
 */
final class CampaignLifecycle {

    private CampaignLifecycle() {}

    /** What the decision leads to on that day in the city. */
    static CampaignOutcome decide(
            CampaignState campaign, CampaignDecision decision, PortalUser person, LocalDate today) {
        if (decision instanceof CampaignDecision.Own own) {
            Optional<CampaignRefusal> refusal = whyNot(campaign, own.action(), person);
            if (refusal.isPresent()) {
                return new CampaignOutcome.Refused(List.of(Refusal.of(refusal.get(), campaign.stage())));
            }
        }
        return switch (decision) {
            case CampaignDecision.Edit(CampaignDraft draft) ->
                unless(CampaignChecks.forSaving(draft, person), afterEdit(campaign.stage()));
            case CampaignDecision.Submit submit ->
                unless(CampaignChecks.forSubmission(campaign.draft(), today), CampaignStage.IN_REVIEW);
            case CampaignDecision.Withdraw withdraw -> new CampaignOutcome.Moved(CampaignStage.DRAFT);
            case CampaignDecision.Conclude(ReviewOutcome outcome, String note) -> conclude(campaign.stage(), outcome);
        };
    }

    /** What this person may do with the campaign as it stands. */
    static Set<CampaignAction> available(CampaignState campaign, PortalUser person) {
        return Arrays.stream(CampaignAction.values())
                .filter(action -> whyNot(campaign, action, person).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<CampaignRefusal> whyNot(CampaignState campaign, CampaignAction action, PortalUser person) {
        if (!person.administers(campaign.lead())) {
            return Optional.of(CampaignRefusal.LEAD_NOT_YOURS);
        }
        return action.startsAt(campaign.stage()) ? Optional.empty() : Optional.of(CampaignRefusal.CAMPAIGN_WRONG_STAGE);
    }

    /** An approved campaign that is changed must be approved again. */
    private static CampaignStage afterEdit(CampaignStage stage) {
        return stage == CampaignStage.CHANGES_REQUESTED ? stage : CampaignStage.DRAFT;
    }

    private static CampaignOutcome conclude(CampaignStage stage, ReviewOutcome outcome) {
        if (stage != CampaignStage.IN_REVIEW) {
            return refused(stage);
        }
        return switch (outcome) {
            case ReviewOutcome.StepPassed passed -> new CampaignOutcome.Moved(CampaignStage.IN_REVIEW);
            case ReviewOutcome.AnswerCounted counted -> new CampaignOutcome.Moved(CampaignStage.IN_REVIEW);
            case ReviewOutcome.Approved approved -> new CampaignOutcome.Moved(CampaignStage.APPROVED);
            case ReviewOutcome.ChangesRequested requested -> new CampaignOutcome.Moved(CampaignStage.CHANGES_REQUESTED);
            case ReviewOutcome.Rejected rejected -> new CampaignOutcome.Moved(CampaignStage.REJECTED);
            case ReviewOutcome.Justified justified -> refused(stage);
            case ReviewOutcome.Reprimanded reprimanded -> refused(stage);
            case ReviewOutcome.Refused(Refusal refusal) -> new CampaignOutcome.Refused(List.of(refusal));
        };
    }

    private static CampaignOutcome refused(CampaignStage stage) {
        return new CampaignOutcome.Refused(List.of(Refusal.of(CampaignRefusal.CAMPAIGN_WRONG_STAGE, stage)));
    }

    private static CampaignOutcome unless(List<Refusal> refusals, CampaignStage to) {
        return refusals.isEmpty() ? new CampaignOutcome.Moved(to) : new CampaignOutcome.Refused(refusals);
    }
}
