package id.wajahkota.programme.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.Campaigns;
import id.wajahkota.followup.DirectiveDetail;
import id.wajahkota.followup.Directives;
import id.wajahkota.followup.FollowUpDetail;
import id.wajahkota.followup.FollowUps;
import id.wajahkota.programme.ProgrammeId;
import id.wajahkota.programme.ProgrammeLinks;
import id.wajahkota.rakor.MeetingSummary;
import id.wajahkota.rakor.Meetings;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** What belongs to a programme, as far as the person may read it, and what could. */
@SpringComponent
class Connections {

    private static final int MOST = 200;

    private final ProgrammeLinks links;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Directives directives;
    private final FollowUps followUps;

    Connections(
            ProgrammeLinks links, Meetings meetings, Campaigns campaigns, Directives directives, FollowUps followUps) {
        this.links = links;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.directives = directives;
        this.followUps = followUps;
    }

    ProgrammeLinks links() {
        return links;
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
