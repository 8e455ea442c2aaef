package id.wajahkota.review.approval;

import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SubmissionPresenceTest {

    private final SubjectRef subject = new SubjectRef("POST", UUID.randomUUID());

    @Autowired
    private SubmissionPresence readings;

    @Autowired
    private DemoPeople people;

    private Map<UUID, List<String>> seenBy(String person) {
        return people.ask(person, () -> readings.others(List.of(subject)));
    }

    @Test
    void othersSeeWhoReadsUntilTheyTurnToSomethingElse() {
        people.act(SECRETARIAT, () -> readings.begin(subject));
        assertThat(seenBy(SECRETARIAT)).isEmpty();
        assertThat(seenBy(LEADER)).containsEntry(subject.id(), List.of("Sekretariat Wajah Kota"));
        people.act(
                SECRETARIAT,
                () -> readings.end(subject, people.user(SECRETARIAT).id()));
        assertThat(seenBy(LEADER)).isEmpty();
    }

    @Test
    void whoNeverSaysThatTheyLeftIsForgottenAfterAQuarterOfAnHour() {
        people.act(SECRETARIAT, SuiteClock.now().minus(Duration.ofMinutes(16)), () -> readings.begin(subject));
        assertThat(seenBy(LEADER)).isEmpty();
        people.act(SECRETARIAT, () -> readings.begin(subject));
        assertThat(seenBy(LEADER)).hasSize(1);
    }
}
