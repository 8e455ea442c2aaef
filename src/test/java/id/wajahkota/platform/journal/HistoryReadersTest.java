package id.wajahkota.platform.journal;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A history is read by those who may read what it is the history of. */
@PortalTest
class HistoryReadersTest {

    @Autowired
    private History history;

    @Autowired
    private Posts posts;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private DemoPeople people;

    private int entries(String reader, SubjectRef subject) {
        return people.ask(reader, () -> history.of(subject)).size();
    }

    @Test
    void ofADraftItsDepartmentAndTheSecretariatReadIt() {
        PostId draft = people.ask(
                DISHUB,
                () -> posts.create(PostFixture.of(people.opdOf(DISHUB), Instant.parse("2046-05-01T02:00:00Z"))
                        .draft()));
        assertThat(entries(DISHUB, draft.subject())).isEqualTo(1);
        assertThatThrownBy(() -> entries(DISPORAPAR, draft.subject())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofARakorThatNobodyIsInvitedToOnlyTheSecretariatReadsIt() {
        MeetingId planned = meetings.planned("Riwayat", people.opdOf(DISHUB));
        assertThat(entries(SECRETARIAT, planned.subject())).isEqualTo(1);
        assertThatThrownBy(() -> entries(DISHUB, planned.subject())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofWhatNoFeatureShowsNobodyReadsIt() {
        SubjectRef upload = new SubjectRef("ATTACHMENT", UUID.randomUUID());
        assertThatThrownBy(() -> entries(SECRETARIAT, upload)).isInstanceOf(NotFoundException.class);
    }
}
