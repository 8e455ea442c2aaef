package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.SubmissionRequest;
import id.wajahkota.review.approval.SubmissionStatus;
import id.wajahkota.review.approval.Submissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the rules allow: the campaign, its submission and its history row, in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignMoves {

    private final CampaignRepository campaigns;
    private final Submissions submissions;
    private final Revisions revisions;
    private final Journal journal;

    CampaignMoves(CampaignRepository campaigns, Submissions submissions, Revisions revisions, Journal journal) {
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.revisions = revisions;
        this.journal = journal;
    }

    /** Locks the submission, then the campaign, as everywhere. */
    Campaign lock(CampaignId id) {
        submissions.lock(Campaigns.subject(id));
        return campaigns.lockById(id.value()).orElseThrow(() -> new NotFoundException("No campaign " + id.value()));
    }

    /**
     * Judges the decision and, when the rules allow it, carries it out on a campaign that is locked.
     *
     * @throws RefusedException with every reason, when they do not
     */
    void move(Campaign campaign, CampaignDecision decision, PortalUser person, Instant now) {
        CampaignStage from = campaign.state().stage();
        CampaignDraft before = campaign.detail().draft();
        switch (CampaignLifecycle.decide(campaign.state(), decision, person, Wib.date(now))) {
            case CampaignOutcome.Refused(var refusals) -> throw new RefusedException(refusals);
            case CampaignOutcome.Moved(CampaignStage to) -> {
                campaign.moveTo(to);
                apply(campaign, from, decision, person.id(), now);
                write(campaign.detail(), from, before, decision, person.id(), now);
            }
        }
    }

    /** The first entry of a campaign's history. */
    void created(CampaignDetail campaign, UserId author, Instant now) {
        journal.record(
                happened(campaign, CommonAction.CREATE.name())
                        .moving(Optional.empty(), campaign.summary().stage().name())
                        .changing(Change.between(null, campaign.draft())),
                Optional.of(author),
                now);
    }

    private void apply(Campaign campaign, CampaignStage from, CampaignDecision decision, UserId person, Instant now) {
        switch (decision) {
            case CampaignDecision.Edit(CampaignDraft draft) -> campaign.rewrite(draft, person);
            case CampaignDecision.Submit(var affirmed) -> {
                campaign.handedIn();
                CampaignDetail written = campaign.detail();
                revisions.keep(Campaigns.subject(written.id()), written.revision(), written.draft(), now);
                submissions
                        .open(request(written, affirmed, now), now)
                        .ifPresent(election -> declared(written, from, election.name(), person, now));
            }
            case CampaignDecision.Withdraw withdraw -> {
                SubjectRef subject = Campaigns.subject(campaign.detail().id());
                submissions.requireWithdrawable(subject);
                submissions.close(subject, SubmissionStatus.WITHDRAWN, Optional.of(person), now);
            }
            case CampaignDecision.Conclude conclude -> {}
        }
    }

    /** A decision comes too late when the campaign begins or, where it has begun, when it is over. */
    private static SubmissionRequest request(CampaignDetail campaign, Set<NeutralityStatement> affirmed, Instant now) {
        Instant begins = Wib.startOf(campaign.summary().starts());
        Instant over = Wib.startOf(campaign.summary().ends().plusDays(1));
        return new SubmissionRequest(
                Campaigns.subject(campaign.id()),
                campaign.summary().lead(),
                Optional.ofNullable(campaign.draft().pillar()).map(PillarId::value),
                campaign.draft().theme(),
                campaign.revision(),
                campaign.author(),
                campaign.lastEditor(),
                affirmed,
                begins.isAfter(now) ? begins : over);
    }

    private void declared(CampaignDetail campaign, CampaignStage from, String election, UserId person, Instant now) {
        journal.record(
                happened(campaign, CampaignSubjects.DECLARE_NEUTRAL)
                        .moving(Optional.of(from.name()), from.name())
                        .noting(election),
                Optional.of(person),
                now);
    }

    /** Of what reviewers answer the leading department's admins are to hear. */
    private void write(
            CampaignDetail after,
            CampaignStage from,
            CampaignDraft before,
            CampaignDecision decision,
            UserId person,
            Instant now) {
        boolean ofReview = decision instanceof CampaignDecision.Conclude;
        journal.record(
                happened(after, decision.move())
                        .moving(
                                Optional.of(from.name()),
                                after.summary().stage().name())
                        .noting(decision.note())
                        .changing(Change.between(before, after.draft()))
                        .concerningAdminsOf(ofReview ? Set.of(after.summary().lead()) : Set.of()),
                Optional.of(person),
                now);
    }

    private static Happened happened(CampaignDetail campaign, String action) {
        return Happened.to(Campaigns.subject(campaign.id()), campaign.summary().theme(), action)
                .at(campaign.revision());
    }
}
