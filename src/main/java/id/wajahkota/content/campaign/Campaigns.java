package id.wajahkota.content.campaign;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plan a campaign, read it and change it, within what the person logged in may see. A city runs some dozens a year. */
@Service
@Requires(Permission.CONTENT_READ)
public class Campaigns {

    /** The type by which the approval module knows campaigns. */
    public static final String TYPE = "CAMPAIGN";

    private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

    private final CampaignRepository campaigns;
    private final CampaignMoves moves;
    private final Reviews reviews;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Campaigns(
            CampaignRepository campaigns,
            CampaignMoves moves,
            Reviews reviews,
            CurrentUser currentUser,
            PortalClock clock) {
        this.campaigns = campaigns;
        this.moves = moves;
        this.reviews = reviews;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How the approval module refers to a campaign. */
    public static SubjectRef subject(CampaignId id) {
        return new SubjectRef(TYPE, id.value());
    }

    /** The campaigns the person may see, the one that ends last on top. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CampaignSummary> all() {
        PortalUser person = currentUser.require();
        List<UUID> opds = person.opds().stream().map(OpdId::value).toList();
        Set<UUID> sent = sentIds(person);
        if (!person.seesEveryOpd() && opds.isEmpty() && sent.isEmpty()) {
            return List.of();
        }
        return campaigns.findVisible(person.seesEveryOpd(), opds, sent).stream()
                .map(Campaign::summary)
                .toList();
    }

    /** The campaigns about which the person is or was asked by name: an adviser reads these with all their posts. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<CampaignId> sent() {
        return sentIds(currentUser.require()).stream().map(CampaignId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever sees everything need not be sent anything, and no question is put to the database. */
    private Set<UUID> sentIds(PortalUser person) {
        return person.may(Permission.REVIEW_ADVISE) && !person.seesEveryOpd() ? reviews.asked(TYPE) : Set.of();
    }

    /**
     * One campaign.
     *
     * @throws NotFoundException when there is none, or none of the person's departments takes part and they are not
     *     asked about it
     */
    @Transactional(readOnly = true)
    public CampaignDetail find(CampaignId id) {
        CampaignDetail campaign = campaigns
                .findById(id.value())
                .map(Campaign::detail)
                .orElseThrow(() -> new NotFoundException("No campaign " + id.value()));
        PortalUser reader = currentUser.require();
        if (campaign.summary().opds().stream().noneMatch(reader::maySee) && !reviews.isAsked(subject(id))) {
            LOG.warn("{} tried to open campaign {} of other departments", reader.username(), id.value());
            throw new NotFoundException("Not for " + reader.username());
        }
        return campaign;
    }

    /**
     * Begins a campaign that one of the person's departments leads.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional
    public CampaignId create(CampaignDraft draft) {
        PortalUser author = currentUser.require();
        List<Refusal> refusals = CampaignChecks.forSaving(draft, author);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Instant now = clock.instant();
        CampaignDetail begun =
                campaigns.save(new Campaign(draft, author.id(), now)).detail();
        moves.created(begun, author.id(), now);
        return begun.id();
    }

    /**
     * Moves a campaign on as the person logged in; only the department that leads it may. Writing what stands there
     * already changes nothing, so that no approval is lost for nothing.
     *
     * @param seenVersion the version that was opened; somebody else's save since then is not overwritten
     * @throws RefusedException when the rules of {@link CampaignLifecycle} say no, with a refusal for each field that
     *     must be mended
     * @throws NotFoundException when there is none that the person leads
     */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional
    public void decide(CampaignId id, long seenVersion, CampaignDecision.Own decision) {
        PortalUser person = currentUser.require();
        Campaign campaign = moves.lock(id);
        if (!person.administers(campaign.lead())) {
            LOG.warn("{} tried to change campaign {} of another department", person.username(), id.value());
            throw new NotFoundException("Not for " + person.username());
        }
        if (campaign.version() != seenVersion) {
            throw new RefusedException(Refusal.of(CampaignRefusal.CAMPAIGN_EDITED_MEANWHILE));
        }
        if (decision instanceof CampaignDecision.Edit(CampaignDraft draft)
                && draft.equals(campaign.state().draft())) {
            return;
        }
        moves.move(campaign, decision, person, clock.instant());
    }

    /** What the person logged in may do with a campaign as it was read. */
    @Transactional(readOnly = true)
    public Set<CampaignAction> available(CampaignDetail campaign) {
        CampaignState state =
                new CampaignState(campaign.summary().stage(), campaign.summary().lead(), campaign.draft());
        return CampaignLifecycle.available(state, currentUser.require());
    }

    /** Whether a post of that department may belong to that campaign. */
    @Requires(Permission.CONTENT_PLAN)
    @Transactional(readOnly = true)
    public boolean accepts(CampaignId id, OpdId opd) {
        return campaigns
                .findById(id.value())
                .filter(campaign -> campaign.summary().includes(opd))
                .isPresent();
    }
}
