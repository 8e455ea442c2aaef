package id.wajahkota;

import static id.wajahkota.StatementCounter.count;
import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import id.wajahkota.rakor.minutes.MinutesBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithUserDetails;

/** The screens of rakor ask the database a fixed number of questions, however many people, directives or tasks there are. */
class RakorStatementCountTest extends ScreenTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private DemoPeople people;

    private static long opening(String path, Map<String, String> parameters) {
        return count(() -> UI.getCurrent().navigate(path, QueryParameters.simple(parameters)));
    }

    private MeetingId first() {
        return people.ask(SECRETARIAT, () -> meetings.page(PageRequest.of(0, 200))).stream()
                .filter(one -> one.title().startsWith("Rapat Koordinasi Admin Medsos OPD"))
                .map(MeetingSummary::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void aRakorOfManyTakesAsManyAsOneOfFew() {
        MeetingId few = fixture.held("Sedikit orang", people.opdOf(DISHUB));
        people.ask(SECRETARIAT, () -> minutes.finalise(few, List.of(new Signer("Ketua", "Ketua", "", ""))));
        MeetingId many = first();
        long ofFew = opening("rakor/" + few.value(), Map.of());
        long ofMany = opening("rakor/" + many.value(), Map.of());
        assertThat(ofMany)
                .as("the first rakor: 31 departments, 36 people, 10 directives")
                .isLessThanOrEqualTo(ofFew + 3);
        assertThat(ofMany).isLessThanOrEqualTo(60);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theListOfFollowUpsTakesOneForThePageHoweverManyRows() {
        MeetingId meeting = fixture.running("Tugas dengan penanggung jawab", people.opdOf(DISHUB));
        FollowUpDraft draft = new FollowUpDraft(
                "Tugas",
                Priority.NORMAL,
                LocalDate.of(2019, 1, 2),
                people.user(DISHUB).id());
        people.act(
                SECRETARIAT,
                Instant.parse("2019-01-01T02:00:00Z"),
                () -> followUps.assign(meeting, Optional.empty(), Set.of(people.opdOf(DISHUB)), draft));
        long statements = count(() -> {
            UI.getCurrent().navigate("tindak-lanjut", QueryParameters.simple(Map.of("tahap", "semua")));
            roundTrip();
        });
        assertThat(statements)
                .as("departments, count, the grid's size, the page, who looks after them; hours and holidays, twice")
                .isEqualTo(14);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theListsOfRakorAndOfDirectivesPageInTheDatabase() {
        long rakor = count(() -> {
            UI.getCurrent().navigate("rakor");
            roundTrip();
        });
        long directives = count(() -> {
            UI.getCurrent().navigate("tindak-lanjut", QueryParameters.simple(Map.of("tampilan", "arahan")));
            roundTrip();
        });
        assertThat(List.of(rakor, directives)).isEqualTo(List.of(12L, 9L));
    }
}
