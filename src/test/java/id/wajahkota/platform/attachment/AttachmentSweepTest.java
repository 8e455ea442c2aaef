package id.wajahkota.platform.attachment;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.rakor.meeting.MeetingFiles;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is thrown away in the night, and what is not. */
@PortalTest
class AttachmentSweepTest {

    @Autowired
    private AttachmentSweep sweep;

    @Autowired
    private Attachments attachments;

    @Autowired
    private MeetingFiles files;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private DemoPeople people;

    @Autowired
    private JdbcClient jdbc;

    private AttachmentId broughtDaysAgo(int days) {
        AttachmentId id = people.ask(SECRETARIAT, () -> attachments.store("bahan.pdf", new byte[] {1}));
        jdbc.sql("update attachment set uploaded_at = timestampadd(day, -:days, uploaded_at) where id = :id")
                .param("days", days)
                .param("id", id.value())
                .update();
        return id;
    }

    private boolean isThere(AttachmentId id) {
        return !people.ask(SECRETARIAT, () -> attachments.details(List.of(id))).isEmpty();
    }

    @Test
    void onlyWhatBelongsToNothingAndIsAWeekOldGoes() {
        AttachmentId lost = broughtDaysAgo(8);
        AttachmentId fresh = broughtDaysAgo(6);
        AttachmentId used = broughtDaysAgo(8);
        AttachmentId takenOff = broughtDaysAgo(8);
        MeetingId meeting = meetings.planned("Bahan rakor", people.opdOf(DISHUB));
        people.act(SECRETARIAT, () -> {
            files.add(meeting, used);
            files.add(meeting, takenOff);
            files.remove(meeting, takenOff);
        });
        AttachmentId lately = broughtDaysAgo(30);
        people.act(SECRETARIAT, () -> files.add(meeting, lately));
        sweep.sweep();
        people.act(SECRETARIAT, () -> files.remove(meeting, lately));
        sweep.sweep();
        assertThat(isThere(lately)).as("in use until a moment ago").isTrue();
        assertThat(isThere(lost)).as("never put anywhere").isFalse();
        assertThat(isThere(takenOff)).as("taken off again").isFalse();
        assertThat(isThere(fresh)).as("may still be put somewhere").isTrue();
        assertThat(isThere(used)).isTrue();
        assertThat(jdbc.sql("select count(*) from journal_entry where subject_id = :id and action = 'DELETE'")
                        .param("id", lost.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
