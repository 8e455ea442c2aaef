package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.content.campaign.CampaignAction;
import id.wajahkota.content.campaign.CampaignDecision;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.journal.ui.HistoryPanels;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.review.approval.ui.Choice;
import id.wajahkota.review.approval.ui.DecisionBar;
import id.wajahkota.review.approval.ui.NeutralityDialog;
import id.wajahkota.review.approval.ui.ReviewChoices;
import id.wajahkota.review.approval.ui.ReviewPanels;
import id.wajahkota.review.remark.PartRemarks;
import id.wajahkota.review.remark.Remarks;
import id.wajahkota.review.remark.ui.PartRemarksPanel;
import id.wajahkota.review.remark.ui.RemarksPanel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pieces of a campaign's pages that are about its review. */
@SpringComponent
class CampaignReviews {

    private static final List<String> REMARKED =
            List.of("theme", "goal", "dates", "participants", "hashtags", "budgetNote");

    private final Campaigns campaigns;
    private final ReviewPanels reviews;
    private final Revisions revisions;
    private final HistoryPanels histories;
    private final Remarks remarks;
    private final PartRemarks partRemarks;
    private final People people;

    CampaignReviews(
            Campaigns campaigns,
            ReviewPanels reviews,
            Revisions revisions,
            HistoryPanels histories,
            Remarks remarks,
            PartRemarks partRemarks,
            People people) {
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.revisions = revisions;
        this.histories = histories;
        this.remarks = remarks;
        this.partRemarks = partRemarks;
        this.people = people;
    }

    /** Whether the person may change the campaign as it stands. */
    boolean mayEdit(CampaignDetail campaign) {
        return campaigns.available(campaign).contains(CampaignAction.EDIT);
    }

    /** The reviewer's buttons and those of the leading department. */
    DecisionBar decisionBar(CampaignDetail campaign, Runnable onDecided) {
        Optional<ReviewChoices> review = reviews.choices(subject(campaign), onDecided);
        List<Choice> choices =
                new ArrayList<>(review.map(ReviewChoices::choices).orElse(List.of()));
        Set<CampaignAction> available = campaigns.available(campaign);
        if (available.contains(CampaignAction.SUBMIT)) {
            choices.add(Choice.primary(text("campaign.submit"), () -> submit(campaign, onDecided)));
        }
        if (available.contains(CampaignAction.WITHDRAW)) {
            choices.add(Choice.plain(
                    text("campaign.withdraw"), () -> decide(campaign, new CampaignDecision.Withdraw(), onDecided)));
        }
        return new DecisionBar(choices, review.flatMap(ReviewChoices::hint));
    }

    /** What the advisers think of it. */
    Component advice(CampaignDetail campaign) {
        return reviews.advice(subject(campaign));
    }

    /** What people say about the campaign and about its posts, and every move it made. */
    List<Component> context(CampaignDetail campaign) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("", text("remark.whole"));
        REMARKED.forEach(field -> fields.put(field, CampaignWords.of(field)));
        SubjectRef subject = subject(campaign);
        boolean writes = remarks.mayWrite();
        return List.of(
                new RemarksPanel(remarks, people, subject, campaign.revision(), fields, writes),
                new PartRemarksPanel(partRemarks.of(subject), people),
                histories.of(subject));
    }

    /** What the campaign said in a revision that was handed in. */
    Optional<CampaignDraft> revision(CampaignId id, int revision) {
        return revisions.find(Campaigns.subject(id), revision, CampaignDraft.class);
    }

    private void submit(CampaignDetail campaign, Runnable onDecided) {
        NeutralityDialog.submit(
                affirmed -> campaigns.decide(campaign.id(), campaign.version(), new CampaignDecision.Submit(affirmed)),
                () -> done(CampaignAction.SUBMIT, onDecided),
                refused -> refuse(refused, onDecided));
    }

    private void decide(CampaignDetail campaign, CampaignDecision.Own decision, Runnable onDecided) {
        try {
            campaigns.decide(campaign.id(), campaign.version(), decision);
        } catch (RefusedException refused) {
            refuse(refused, onDecided);
            return;
        }
        done(decision.action(), onDecided);
    }

    private static void done(CampaignAction action, Runnable onDecided) {
        Notifications.success(text("campaign." + action + ".done"));
        onDecided.run();
    }

    private static void refuse(RefusedException refused, Runnable onDecided) {
        Notifications.failure(RefusalText.of(refused));
        onDecided.run();
    }

    private static SubjectRef subject(CampaignDetail campaign) {
        return Campaigns.subject(campaign.id());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
