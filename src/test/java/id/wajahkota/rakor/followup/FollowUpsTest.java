package id.wajahkota.rakor.followup;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.RakorSearch;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FollowUpsTest {

    private static final LocalDate SOON = SuiteClock.today().plusDays(9);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Directives directives;

    @Autowired
    private EvidenceFolder evidence;

    @Autowired
    private Attachments attachments;

    @Autowired
    private FollowUpList list;

    @Autowired
    private RakorSearch search;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private History history;

    @Autowired
    private DemoPeople people;

    private MeetingId meeting;

    @BeforeEach
    void hold() {
        meeting = meetings.running("Rakor uji", people.opdOf(DISHUB), people.opdOf(DISPORAPAR));
    }

    private DirectiveId directed(String quote) {
        DirectiveId made = DirectiveId.next();
        people.act(
                SECRETARIAT,
                () -> directives.record(
                        made,
                        meeting,
                        new DirectiveDraft(null, "Drs. H. Sutiaji", "Wali Kota", quote, Set.of(), null)));
        return made;
    }

    private FollowUpId assigned(String person, String task) {
        return people.ask(
                        SECRETARIAT,
                        () -> followUps.assign(
                                meeting,
                                Optional.of(directed("Kutipan untuk " + task)),
                                Set.of(people.opdOf(person)),
                                new FollowUpDraft(task, Priority.HIGH, SOON, null)))
                .getFirst();
    }

    private void decide(String person, FollowUpId id, FollowUpDecision decision) {
        people.act(person, () -> followUps.decide(id, followUps.find(id).version(), decision));
    }

    private static FollowUpFilter saying(String words) {
        return new FollowUpFilter(Set.of(), Set.of(), false, false, words);
    }

    @Test
    void whatIsDirectedTwiceByTheSameFormStandsOnce() {
        DirectiveId id = DirectiveId.next();
        DirectiveDraft draft = new DirectiveDraft(null, "Wali Kota", "", "Jawab pengaduan hari itu", Set.of(), null);
        for (int time = 0; time < 2; time++) {
            people.act(SECRETARIAT, () -> directives.record(id, meeting, draft));
        }
        assertThat(people.ask(SECRETARIAT, () -> directives.of(meeting)))
                .extracting(DirectiveDetail::id)
                .containsOnlyOnce(id);
    }

    @Test
    void aFollowUpTravelsToItsVerificationAndEveryStepIsKept() {
        FollowUpId id = assigned(DISHUB, "Catat waktu jawab");
        decide(DISHUB, id, new FollowUpDecision.Begin());
        people.act(DISHUB, () -> evidence.add(id, new EvidenceDraft.Link("Rekap", "https://example.org/rekap")));
        decide(DISHUB, id, new FollowUpDecision.Complete("Sudah"));
        decide(SECRETARIAT, id, new FollowUpDecision.Return("Kurang lengkap"));
        decide(DISHUB, id, new FollowUpDecision.Complete("Dilengkapi"));
        decide(SECRETARIAT, id, new FollowUpDecision.Verify(""));
        assertThat(people.ask(DISHUB, () -> history.of(id.subject())))
                .extracting(entry -> entry.happened().action())
                .containsExactly("VERIFY", "COMPLETE", "RETURN", "COMPLETE", "ADD_EVIDENCE", "BEGIN", "ASSIGN");
    }

    @Test
    void oneDirectiveBecomesAFollowUpForEachDepartmentAndItsShareIsCounted() {
        DirectiveId directive = directed("Jawab cepat");
        Set<OpdId> both = Set.of(people.opdOf(DISHUB), people.opdOf(DISPORAPAR));
        people.act(
                SECRETARIAT,
                () -> followUps.assign(
                        meeting, Optional.of(directive), both, new FollowUpDraft("Jawab", Priority.LOW, SOON, null)));
        DirectiveDetail read = people.ask(LEADER, () -> directives.find(directive));
        assertThat(read.followUps()).isEqualTo(2);
        assertThat(read.verified()).isZero();
        assertThat(people.ask(LEADER, () -> followUps.of(directive))).hasSize(2);
        assertThat(people.ask(DISHUB, () -> followUps.of(directive))).hasSize(1);
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> directives.remove(directive)))
                .hasMessageContaining("DIRECTIVE_HAS_FOLLOW_UPS");
    }

    @Test
    void anotherDepartmentNeitherReadsNorDecidesNorFinds() {
        FollowUpId id = assigned(DISHUB, "Khusus perhubungan");
        assertThatThrownBy(() -> people.ask(DISPORAPAR, () -> followUps.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decide(DISPORAPAR, id, new FollowUpDecision.Begin()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(
                        DISPORAPAR, () -> evidence.add(id, new EvidenceDraft.Link("a", "https://example.org"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(people.ask(DISPORAPAR, () -> list.page(saying("perhubungan"), false, 0, 10)))
                .isEmpty();
        assertThat(people.ask(DISHUB, () -> list.page(saying("perhubungan"), false, 0, 10)))
                .extracting(FollowUpRow::id)
                .contains(id);
        assertThat(people.ask(DISPORAPAR, () -> search.find("perhubungan")))
                .noneMatch(hit -> hit.id().equals(id.value()));
    }

    @Test
    void aStalePageDecidesNothing() {
        FollowUpId id = assigned(DISHUB, "Halaman lama");
        long seen = people.ask(DISHUB, () -> followUps.find(id)).version();
        decide(DISHUB, id, new FollowUpDecision.Begin());
        assertThatThrownBy(() ->
                        people.act(DISHUB, () -> followUps.decide(id, seen, new FollowUpDecision.Report("Sudah jauh"))))
                .hasMessageContaining("FOLLOW_UP_CHANGED_MEANWHILE");
    }

    @Test
    void aDepartmentThatIsGoneOrAStrangerWhoLooksAfterItIsRefused() {
        FollowUpDraft draft = new FollowUpDraft("Tugas", Priority.NORMAL, SOON, null);
        assertThatThrownBy(() -> people.ask(
                        SECRETARIAT,
                        () -> followUps.assign(meeting, Optional.empty(), Set.of(new OpdId(UUID.randomUUID())), draft)))
                .hasMessageContaining("FOLLOW_UP_OPD_UNKNOWN");
        FollowUpDraft ofStranger = new FollowUpDraft(
                "Tugas", Priority.NORMAL, SOON, people.user(DISPORAPAR).id());
        assertThatThrownBy(() -> people.ask(
                        SECRETARIAT,
                        () -> followUps.assign(meeting, Optional.empty(), Set.of(people.opdOf(DISHUB)), ofStranger)))
                .hasMessageContaining("FOLLOW_UP_ASSIGNEE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org", "example.org", "", "https://", "data:text/html,x"})
    void evidenceLeadsToTheWebOrIsRefused(String address) {
        FollowUpId id = assigned(DISHUB, "Bukti tautan");
        assertThatThrownBy(() -> people.act(DISHUB, () -> evidence.add(id, new EvidenceDraft.Link("Bukti", address))))
                .hasMessageContaining("EVIDENCE_LINK");
    }

    @Test
    void aFileIsReadByWhoReadsTheFollowUpAndNobodyElse() {
        FollowUpId id = assigned(DISHUB, "Bukti berkas");
        AttachmentId file = people.ask(DISHUB, () -> attachments.store("rekap.pdf", new byte[] {1, 2, 3}));
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> attachments.open(file)))
                .as("belongs to nothing yet")
                .isInstanceOf(NotFoundException.class);
        people.act(DISHUB, () -> evidence.add(id, new EvidenceDraft.File("Rekap", file)));
        assertThat(people.ask(SECRETARIAT, () -> attachments.open(file)).bytes())
                .containsExactly(1, 2, 3);
        assertThatThrownBy(() -> people.ask(DISPORAPAR, () -> attachments.open(file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> attachments.store("virus.exe", new byte[] {1})))
                .hasMessageContaining("ATTACHMENT_KIND");
        assertThatThrownBy(() ->
                        people.ask(DISHUB, () -> attachments.store("besar.pdf", new byte[Attachments.BYTES_LIMIT + 1])))
                .hasMessageContaining("ATTACHMENT_TOO_LARGE");
    }

    @Test
    void nobodyShowsAFileThatSomebodyElseBrought() {
        FollowUpId id = assigned(DISHUB, "Berkas orang lain");
        AttachmentId file = people.ask(DISPORAPAR, () -> attachments.store("rahasia.pdf", new byte[] {1}));
        assertThatThrownBy(() -> people.act(DISHUB, () -> evidence.add(id, new EvidenceDraft.File("Rekap", file))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> attachments.open(file)))
                .isInstanceOf(NotFoundException.class);
        assertThat(people.ask(DISHUB, () -> attachments.details(List.of(file)))).isEmpty();
        assertThat(people.ask(DISPORAPAR, () -> attachments.details(List.of(file))))
                .hasSize(1);
    }

    @Test
    void evidenceStaysAsItWasOnceTheDepartmentCalledItDone() {
        FollowUpId id = assigned(DISHUB, "Bukti terkunci");
        people.act(DISHUB, () -> evidence.add(id, new EvidenceDraft.Link("Rekap", "https://example.org/rekap")));
        decide(DISHUB, id, new FollowUpDecision.Complete(""));
        UUID piece = people.ask(DISHUB, () -> evidence.of(id)).getFirst().id();
        assertThatThrownBy(() -> people.act(DISHUB, () -> evidence.remove(piece)))
                .hasMessageContaining("EVIDENCE_CLOSED");
    }

    @Test
    void directivesAreClosedOnceTheMinutesAreFinalised() {
        MeetingId held = meetings.held("Sudah selesai", people.opdOf(DISHUB));
        DirectiveDraft late = new DirectiveDraft(null, "Wali Kota", "", "Terlambat dicatat", Set.of(), null);
        people.act(LEADER, () -> directives.record(DirectiveId.next(), held, late));
        assertThat(people.ask(DISHUB, () -> directives.of(held))).hasSize(1);
        MeetingId planned = meetings.invited("Belum mulai", people.opdOf(DISHUB));
        assertThatThrownBy(() -> people.act(LEADER, () -> directives.record(DirectiveId.next(), planned, late)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(DISHUB, () -> directives.record(DirectiveId.next(), held, late)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListKnowsWhatIsOverdueAndWhatIsMine() {
        FollowUpId id = assigned(DISHUB, "Lewat tenggat");
        List<FollowUpId> overdue = people
                .ask(
                        SECRETARIAT,
                        () -> list.page(
                                new FollowUpFilter(Set.of(), Set.of(), true, false, "Lewat tenggat"), false, 0, 10))
                .stream()
                .map(FollowUpRow::id)
                .toList();
        assertThat(overdue).doesNotContain(id);
        people.act(
                SECRETARIAT,
                SOON.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC),
                () -> assertThat(list.page(
                                new FollowUpFilter(Set.of(), Set.of(), true, false, "Lewat tenggat"), false, 0, 10))
                        .extracting(FollowUpRow::id)
                        .contains(id));
        decide(
                SECRETARIAT,
                id,
                new FollowUpDecision.Amend(
                        new FollowUpDraft(
                                "Lewat tenggat",
                                Priority.LOW,
                                SOON,
                                people.user(DISHUB).id()),
                        "Ganti"));
        assertThat(people.ask(
                        DISHUB, () -> list.page(new FollowUpFilter(Set.of(), Set.of(), false, true, ""), false, 0, 50)))
                .extracting(FollowUpRow::id)
                .contains(id);
    }
}
