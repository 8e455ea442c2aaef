package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import id.wajahkota.rakor.programme.ProgrammeId;
import id.wajahkota.rakor.programme.ProgrammeLinks;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** What belongs to a programme, as far as the person may read it, and what could. */
@SpringComponent
class Connections {

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

    /** A page of the rakor that the person may read and that are called so, the latest on top. */
    List<MeetingSummary> meetings(String words, Pageable page) {
        return meetings.named(words, page);
    }

    List<CampaignSummary> campaigns() {
        return campaigns.all();
    }

    /** Those of the programme that the person may read. */
    List<MeetingSummary> meetings(ProgrammeId id) {
        return links.meetings(id);
    }

    List<CampaignSummary> campaigns(ProgrammeId id) {
        return links.campaigns(id);
    }

    List<DirectiveDetail> directives(List<MeetingSummary> of) {
        return directives.ofAll(of.stream().map(one -> one.id()).toList());
    }

    List<FollowUpDetail> followUps(List<MeetingSummary> of) {
        return followUps.ofAll(of.stream().map(one -> one.id()).toList());
    }
}
