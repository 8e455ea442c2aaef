package id.wajahkota.campaign;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.NotFoundException;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plan a campaign, read it and change it, within what the person logged in may see. A city runs some dozens a year. */
@Service
@PreAuthorize("hasAnyRole('OPD_ADMIN', 'SECRETARIAT', 'LEADER', 'AUDITOR')")
public class Campaigns {

    private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

    private final CampaignRepository campaigns;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Campaigns(CampaignRepository campaigns, CurrentUser currentUser, PortalClock clock) {
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The campaigns the person may see, the one that ends last on top; an adviser is sent them one by one and sees
     * none here.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CampaignSummary> all() {
        PortalUser person = currentUser.require();
        if (!person.seesEveryOpd() && person.opds().isEmpty()) {
            return List.of();
        }
        List<UUID> opds = person.opds().stream().map(OpdId::value).toList();
        return campaigns.findVisible(person.seesEveryOpd(), opds).stream()
                .map(Campaign::summary)
                .toList();
    }

    /**
     * One campaign.
     *
     * @throws NotFoundException when there is none, or none of the person's departments takes part
     */
    @Transactional(readOnly = true)
    public CampaignDetail find(CampaignId id) {
        CampaignDetail campaign = load(id).detail();
        PortalUser reader = currentUser.require();
        if (!reader.seesEveryOpd() && campaign.summary().opds().stream().noneMatch(reader::administers)) {
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
    @PreAuthorize("hasRole('OPD_ADMIN')")
    @Transactional
    public CampaignId create(CampaignDraft draft) {
        PortalUser author = currentUser.require();
        check(draft, author);
        return campaigns
                .save(new Campaign(draft, author.id(), clock.instant()))
                .summary()
                .id();
    }

    /**
     * Writes a campaign anew; only the department that leads it may.
     *
     * @param seenVersion the version that was opened; somebody else's save since then is not overwritten
     * @throws RefusedException with a refusal for each field that must be mended
     * @throws NotFoundException when there is none that the person leads
     */
    @PreAuthorize("hasRole('OPD_ADMIN')")
    @Transactional
    public void edit(CampaignId id, long seenVersion, CampaignDraft draft) {
        PortalUser editor = currentUser.require();
        Campaign campaign = load(id);
        if (!editor.administers(campaign.lead())) {
            LOG.warn("{} tried to change campaign {} of another department", editor.username(), id.value());
            throw new NotFoundException("Not for " + editor.username());
        }
        if (campaign.version() != seenVersion) {
            throw new RefusedException(Refusal.of(CampaignRefusal.CAMPAIGN_EDITED_MEANWHILE));
        }
        check(draft, editor);
        campaign.write(draft);
    }

    /** Whether a post of that department may belong to that campaign. */
    @PreAuthorize("hasRole('OPD_ADMIN')")
    @Transactional(readOnly = true)
    public boolean accepts(CampaignId id, OpdId opd) {
        return campaigns
                .findById(id.value())
                .filter(campaign -> campaign.summary().includes(opd))
                .isPresent();
    }

    private Campaign load(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(() -> new NotFoundException("No campaign " + id.value()));
    }

    private static void check(CampaignDraft draft, PortalUser editor) {
        List<Refusal> refusals = CampaignChecks.forSaving(draft, editor);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
