package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.rakor.meeting.AgendaProposals;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import id.wajahkota.rakor.meeting.ProposalDetail;
import id.wajahkota.rakor.meeting.RakorSearch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;

/** What the screens of rakor need of the services for lists and for planning, in one place. */
@SpringComponent
class MeetingScreens {

    private static final int EARLIER = 20;

    private final Meetings meetings;
    private final AgendaProposals proposals;
    private final RakorSearch search;
    private final OpdDirectory opds;
    private final People people;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    MeetingScreens(
            Meetings meetings,
            AgendaProposals proposals,
            RakorSearch search,
            OpdDirectory opds,
            People people,
            CurrentUser currentUser,
            PortalClock clock) {
        this.meetings = meetings;
        this.proposals = proposals;
        this.search = search;
        this.opds = opds;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Meetings meetings() {
        return meetings;
    }

    boolean plans() {
        return currentUser.require().may(Permission.RAKOR_RUN);
    }

    Instant now() {
        return clock.instant();
    }

    Component proposals() {
        return new ProposalsPanel(proposals, people, plans());
    }

    List<RakorSearch.Hit> find(String words) {
        return search.find(words);
    }

    List<OpdSummary> allOpds() {
        return opds.all();
    }

    Map<OpdId, OpdSummary> opds() {
        return opds.byId();
    }

    List<PersonSummary> minuteTakers() {
        return people.active();
    }

    String nameOf(UserId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** Rakor whose agenda another may begin with. */
    List<MeetingSummary> earlier() {
        return meetings.page(PageRequest.of(0, EARLIER)).getContent();
    }

    List<ProposalDetail> openProposals() {
        return proposals.open();
    }

    void takeUp(List<UUID> taken, MeetingId meeting) {
        taken.forEach(proposal -> proposals.takeUp(proposal, meeting));
    }
}
