package id.wajahkota.rakor.minutes;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MinutesBookTest {

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private MinutesGaps gaps;

    @Autowired
    private MinutesArchive archive;

    @Autowired
    private MinutesVerification verification;

    @Autowired
    private MeetingRoom room;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private DemoPeople people;

    @Autowired
    private JdbcClient jdbc;

    private MinutesVersion finalised(MeetingId id) {
        return people.ask(SECRETARIAT, () -> minutes.finalise(id, MeetingFixture.SIGNERS));
    }

    private void reopen(MeetingId id, UUID version, String reason) {
        people.act(SECRETARIAT, () -> minutes.reopen(id, version, reason));
    }

    @Test
    void whatIsMissingIsShownAndOnlyAnEmptyListKeepsFromFinalising() {
        MeetingId id = fixture.running("Belum ada siapa-siapa", people.opdOf(DISHUB));
        fixture.move(id, MeetingAction.END);
        assertThat(people.ask(SECRETARIAT, () -> gaps.of(id)))
                .extracting(MinutesGap.Found::gap)
                .contains(MinutesGap.NOBODY_PRESENT, MinutesGap.ITEM_WITHOUT_NOTES, MinutesGap.NO_DECISION);
        assertThatThrownBy(() -> finalised(id)).hasMessageContaining("MINUTES_MISSING");
    }

    @Test
    void nobodyFinalisesTwiceOrWithoutASigner() {
        MeetingId id = fixture.held("Dua kali", people.opdOf(DISHUB));
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> minutes.finalise(id, List.of())))
                .hasMessageContaining("MINUTES_SIGNER_REQUIRED");
        assertThatThrownBy(() ->
                        people.ask(SECRETARIAT, () -> minutes.finalise(id, List.of(new Signer("Ketua", " ", "", "")))))
                .hasMessageContaining("MINUTES_SIGNER_INCOMPLETE");
        finalised(id);
        assertThatThrownBy(() -> finalised(id)).hasMessageContaining("MEETING_WRONG_STAGE");
    }

    @Test
    void onlyTheLatestIsReopenedWithAReasonAndEveryVersionStays() {
        MeetingId id = fixture.held("Dibuka lagi", people.opdOf(DISHUB));
        MinutesVersion first = finalised(id);
        assertThatThrownBy(() -> reopen(id, first.id(), " ")).hasMessageContaining("MINUTES_REASON_REQUIRED");
        reopen(id, first.id(), "Salah tulis nama");
        AgendaItemDetail item =
                people.ask(SECRETARIAT, () -> meetings.find(id)).agenda().getFirst();
        people.act(SECRETARIAT, () -> room.note(id, item.id(), item.notes(), "Catatan yang diperbaiki"));
        MinutesVersion second = finalised(id);
        assertThatThrownBy(() -> reopen(id, first.id(), "Yang lama")).hasMessageContaining("MINUTES_NOT_LATEST");
        assertThat(people.ask(DISHUB, () -> archive.versions(id)))
                .extracting(MinutesVersion::number)
                .containsExactly(2, 1);
        assertThat(people.ask(DISHUB, () -> archive.content(first.id()))
                        .agenda()
                        .getFirst()
                        .notes())
                .isEqualTo("Catatan **penting** 😀");
        assertThat(people.ask(DISHUB, () -> archive.content(second.id()))
                        .agenda()
                        .getFirst()
                        .notes())
                .isEqualTo("Catatan yang diperbaiki");
        assertThat(verification.find(first.code()).orElseThrow().valid()).isFalse();
        assertThat(verification.find(second.code()).orElseThrow().valid()).isTrue();
    }

    @Test
    void aPaperIsKnownByItsHashAndAChangedOneIsNot() {
        MeetingId id = fixture.held("Keaslian", people.opdOf(DISHUB));
        MinutesVersion version = finalised(id);
        byte[] pdf = people.ask(DISHUB, () -> archive.paper(version.id(), PaperFormat.PDF));
        byte[] docx = people.ask(DISHUB, () -> archive.paper(version.id(), PaperFormat.DOCX));
        assertThat(verification.compare(version.code(), pdf)).contains(PaperFormat.PDF);
        assertThat(verification.compare(version.code(), docx)).contains(PaperFormat.DOCX);
        pdf[pdf.length / 2]++;
        assertThat(verification.compare(version.code(), pdf)).isEmpty();
        assertThat(verification.compare("TIDAKADA", docx)).isEmpty();
        jdbc.sql("update minutes set content = replace(content, 'penting', 'sepele') where id = :id")
                .param("id", version.id())
                .update();
        assertThat(verification.find(version.code()).orElseThrow().intact())
                .as("changed in the database")
                .isFalse();
    }

    @Test
    void thePapersOfAMeetingAreClosedToWhoWasNotInvited() {
        MeetingId id = fixture.held("Tertutup", people.opdOf(DISHUB));
        MinutesVersion version = finalised(id);
        assertThatThrownBy(() -> people.ask(DISPORAPAR, () -> archive.paper(version.id(), PaperFormat.PDF)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask(DISPORAPAR, () -> archive.versions(id)))
                .isInstanceOf(NotFoundException.class);
    }
}
