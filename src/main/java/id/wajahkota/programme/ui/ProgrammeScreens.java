package id.wajahkota.programme.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.Campaigns;
import id.wajahkota.followup.DirectiveDetail;
import id.wajahkota.followup.Directives;
import id.wajahkota.followup.FollowUpDetail;
import id.wajahkota.followup.FollowUps;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.Permission;
import id.wajahkota.programme.ProgrammeId;
import id.wajahkota.programme.ProgrammeLinks;
import id.wajahkota.programme.Programmes;
import id.wajahkota.programme.Targets;
import id.wajahkota.rakor.MeetingSummary;
import id.wajahkota.rakor.Meetings;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** What the screens of programmes need of the services, in one place. */
@SpringComponent
class ProgrammeScreens {

    private static final int MOST = 200;

    private final Programmes programmes;
    private final Targets targets;
    private final ProgrammeLinks links;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Directives directives;
    private final FollowUps followUps;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ProgrammeScreens(
            Programmes programmes,
            Targets targets,
            ProgrammeLinks links,
            Meetings meetings,
            Campaigns campaigns,
            Directives directives,
            FollowUps followUps,
            OpdDirectory opds,
            CurrentUser currentUser,
            PortalClock clock) {
        this.programmes = programmes;
        this.targets = targets;
        this.links = links;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.directives = directives;
        this.followUps = followUps;
        this.opds = opds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Programmes programmes() {
        return programmes;
    }

    Targets targets() {
        return targets;
    }

    ProgrammeLinks links() {
        return links;
    }

    boolean plans() {
        return currentUser.require().may(Permission.PROGRAMME_RUN);
    }

    LocalDate today() {
        return Wib.date(clock.instant());
    }

    List<OpdSummary> opds() {
        return opds.all();
    }

    /** The latest rakor that the person may read. */
    List<MeetingSummary> meetings() {
        return meetings.page(PageRequest.of(0, MOST)).getContent();
    }

    List<CampaignSummary> campaigns() {
        return campaigns.all();
    }

    /** Those of the programme that the person may read. */
    List<MeetingSummary> meetings(ProgrammeId id) {
        return meetings.readable(links.meetings(id));
    }

    List<CampaignSummary> campaigns(ProgrammeId id) {
        Set<CampaignId> linked = Set.copyOf(links.campaigns(id));
        return campaigns().stream().filter(one -> linked.contains(one.id())).toList();
    }

    List<DirectiveDetail> directives(List<MeetingSummary> of) {
        return directives.ofAll(of.stream().map(one -> one.id().ref()).toList());
    }

    List<FollowUpDetail> followUps(List<MeetingSummary> of) {
        return followUps.ofAll(of.stream().map(one -> one.id().ref()).toList());
    }
}
