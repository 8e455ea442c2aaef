package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.NewId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class RakorSearchTest {

    private static final String SECRETARIAT = "sekretariat";
    private static final String DISHUB = "opd.dishub";

    @Autowired
    private RakorSearch search;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private Meetings rakor;

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
    void aRakorIsChosenByAPartOfItsTitleOrNumberHoweverManyThereAre() {
        MeetingId id = meetings.invited("Rakor 100% digital", people.opdOf(DISHUB));
        String number = people.ask(SECRETARIAT, () -> rakor.find(id)).draft().number();
        assertThat(named(SECRETARIAT, "100% dig")).containsExactly(id);
        assertThat(named(SECRETARIAT, number.substring(4))).containsExactly(id);
        assertThat(named(SECRETARIAT, "100_ dig")).isEmpty();
        assertThat(named("opd.disporapar", "100% dig")).isEmpty();
    }

    private List<MeetingId> named(String reader, String words) {
        return people.ask(reader, () -> rakor.named(words, PageRequest.of(0, 50))).stream()
                .map(MeetingSummary::id)
                .toList();
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
