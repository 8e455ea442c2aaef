package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.NewId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RakorSearchTest {

    private static final String SECRETARIAT = "sekretariat";
    private static final String DISHUB = "opd.dishub";

    @Autowired
    private RakorSearch search;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private MeetingRoom room;

    @Autowired
    private DemoPeople people;

    private List<RakorSearch.Kind> found(String reader, String words) {
        return people.ask(reader, () -> search.find(words)).stream()
                .map(RakorSearch.Hit::kind)
                .toList();
    }

    @Test
    void aRakorIsFoundByItsTitle() {
        meetings.invited("Rakor Kayutangan menyala", people.opdOf(DISHUB));
        assertThat(found(DISHUB, "kayutangan menyala")).containsExactly(RakorSearch.Kind.MEETING);
    }

    @Test
    void aDecisionIsFoundByItsWordsAndShownWithItsRakor() {
        MeetingId id = meetings.running("Rakor trotoar", people.opdOf(DISHUB));
        people.act(SECRETARIAT, () -> room.resolve(NewId.next(), id, Optional.empty(), "Pedestrian bebas parkir"));
        assertThat(found(DISHUB, "pedestrian parkir")).containsExactly(RakorSearch.Kind.DECISION);
        assertThat(people.ask(DISHUB, () -> search.find("pedestrian parkir")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.title()).isEmpty())
                .satisfies(hit -> assertThat(hit.meetingTitle()).isEqualTo("Rakor trotoar"));
    }

    @Test
    void whoIsNotInvitedFindsNeither() {
        MeetingId id = meetings.running("Rakor gorong-gorong kota", people.opdOf(DISHUB));
        people.act(SECRETARIAT, () -> room.resolve(NewId.next(), id, Optional.empty(), "Gorong-gorong dikeruk"));
        assertThat(found("opd.disporapar", "gorong")).isEmpty();
        assertThat(found(DISHUB, "gorong"))
                .containsExactlyInAnyOrder(RakorSearch.Kind.MEETING, RakorSearch.Kind.DECISION);
    }
}
