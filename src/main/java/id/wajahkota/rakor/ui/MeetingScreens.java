package id.wajahkota.rakor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.People;
import id.wajahkota.identity.Permission;
import id.wajahkota.identity.PersonSummary;
import id.wajahkota.identity.UserId;
import id.wajahkota.rakor.AgendaProposals;
import id.wajahkota.rakor.MeetingId;
import id.wajahkota.rakor.MeetingSummary;
import id.wajahkota.rakor.Meetings;
import id.wajahkota.rakor.ProposalDetail;
import id.wajahkota.rakor.RakorSearch;
import id.wajahkota.shared.PortalClock;
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

    UserId me() {
        return currentUser.require().id();
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
