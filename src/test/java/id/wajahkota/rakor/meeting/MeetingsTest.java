package id.wajahkota.rakor.meeting;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MeetingsTest {

    private static final PageRequest LATEST = PageRequest.of(0, 50);

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private MeetingRoom room;

    @Autowired
    private AttendanceList attendance;

    @Autowired
    private InvitationAnswers answers;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DemoPeople people;

    private OpdId dishub() {
        return people.opdOf(DISHUB);
    }

    private List<MeetingId> readBy(String person) {
        return people.ask(person, () -> meetings.page(LATEST)).stream()
                .map(MeetingSummary::id)
                .toList();
    }

    @Test
    void aDraftIsTheSecretariatsAndAnInvitedDepartmentReadsItOnceInvited() {
        MeetingId id = fixture.planned("Rencana", dishub());
        assertThat(readBy(SECRETARIAT)).contains(id);
        assertThat(readBy(DISHUB)).doesNotContain(id);
        assertThat(readBy("akademisi")).doesNotContain(id);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> meetings.find(id))).isInstanceOf(NotFoundException.class);
        fixture.move(id, MeetingAction.INVITE);
        assertThat(readBy(DISHUB)).contains(id);
        assertThat(readBy("akademisi")).contains(id);
        assertThat(readBy(DISPORAPAR)).doesNotContain(id);
        assertThatThrownBy(() -> people.ask(DISPORAPAR, () -> meetings.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask("admin", () -> meetings.find(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        MeetingDraft empty = MeetingDraft.empty(people.user(SECRETARIAT).id());
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> meetings.create(empty)))
                .hasMessageContaining("MEETING_TITLE_REQUIRED")
                .hasMessageContaining("MEETING_NUMBER_REQUIRED")
                .hasMessageContaining("MEETING_PLACE_REQUIRED")
                .hasMessageContaining("MEETING_START_REQUIRED")
                .hasMessageContaining("MEETING_END_REQUIRED");
    }

    @Test
    void aDepartmentThatHasAnsweredStaysInvited() {
        MeetingId id = fixture.invited("Undangan dijawab", dishub(), people.opdOf(DISPORAPAR));
        people.act(DISHUB, () -> answers.answer(id, dishub(), true, "Budi"));
        long version =
                people.ask(SECRETARIAT, () -> meetings.find(id)).summary().version();
        MeetingDraft without = fixture.draft("Undangan dijawab", SuiteClock.now(), people.opdOf(DISPORAPAR));
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> meetings.edit(id, version, without)))
                .hasMessageContaining("MEETING_OPD_ANSWERED");
        MeetingDraft withoutTheOther = fixture.draft("Undangan dijawab", SuiteClock.now(), dishub());
        people.act(SECRETARIAT, () -> meetings.edit(id, version, withoutTheOther));
        assertThat(people.ask(SECRETARIAT, () -> meetings.find(id)).draft().opds())
                .containsExactly(dishub());
    }

    @Test
    void fiveHundredItemsAndATakenNumberAreRefused() {
        MeetingDraft draft = fixture.draft("Panjang", SuiteClock.now(), dishub());
        MeetingDraft endless = draft.about(Collections.nCopies(500, AgendaDraft.of("Butir", "", 5)));
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> meetings.create(endless)))
                .hasMessageContaining("AGENDA_TOO_LONG");
        people.ask(SECRETARIAT, () -> meetings.create(draft));
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> meetings.create(draft)))
                .hasMessageContaining("MEETING_NUMBER_TAKEN");
    }

    @Test
    void anInvitationNeedsSomebodyToInviteAndATimeThatCanStillCome() {
        MeetingDraft past = fixture.draft("Lewat", SuiteClock.now().minus(Duration.ofDays(2)), dishub());
        MeetingId id = people.ask(SECRETARIAT, () -> meetings.create(past));
        assertThatThrownBy(() -> fixture.move(id, MeetingAction.INVITE)).hasMessageContaining("MEETING_START_PASSED");
        MeetingDraft lonely = fixture.draft("Sendiri", SuiteClock.now()).about(List.of());
        MeetingId alone = people.ask(
                SECRETARIAT,
                () -> meetings.create(new MeetingDraft(
                        lonely.number(),
                        lonely.title(),
                        lonely.place(),
                        lonely.starts(),
                        lonely.ends(),
                        "",
                        "",
                        lonely.minuteTaker(),
                        lonely.opds(),
                        List.of(),
                        List.of(),
                        InvitationLetter.USUAL)));
        assertThatThrownBy(() -> fixture.move(alone, MeetingAction.INVITE))
                .hasMessageContaining("MEETING_NOBODY_INVITED")
                .hasMessageContaining("AGENDA_EMPTY");
    }

    @Test
    void itemsKeepTheirIdentityWhenTheOrderChangesAndAStalePlanIsRefused() {
        MeetingId id = fixture.planned("Urutan", dishub());
        MeetingDetail before = people.ask(SECRETARIAT, () -> meetings.find(id));
        List<UUID> items = before.agenda().stream().map(AgendaItemDetail::id).toList();
        MeetingDraft turned = before.draft().about(before.draft().agenda().reversed());
        people.act(SECRETARIAT, () -> meetings.edit(id, before.summary().version(), turned));
        MeetingDetail after = people.ask(SECRETARIAT, () -> meetings.find(id));
        assertThat(after.agenda()).extracting(AgendaItemDetail::id).containsExactlyElementsOf(items.reversed());
        assertThat(after.sequence()).as("calendar programs take it over").isGreaterThan(before.sequence());
        assertThatThrownBy(() -> people.act(
                        SECRETARIAT, () -> meetings.edit(id, before.summary().version(), turned)))
                .hasMessageContaining("MEETING_EDITED_MEANWHILE");
    }

    @Test
    void twoWritersOfOneItemLoseNothing() {
        MeetingId id = fixture.running("Dua notulis", dishub());
        AgendaItemDetail seen =
                people.ask(SECRETARIAT, () -> meetings.find(id)).agenda().getFirst();
        people.act(SECRETARIAT, () -> room.note(id, seen.id(), "", "Ditulis pertama"));
        AgendaItemDetail merged = people.ask(SECRETARIAT, () -> room.note(id, seen.id(), "", "Ditulis kedua"));
        assertThat(merged.notes()).contains("Ditulis pertama", "Ditulis kedua");
        assertThatThrownBy(() ->
                        people.ask(SECRETARIAT, () -> room.note(id, seen.id(), merged.notes(), "a".repeat(100_001))))
                .hasMessageContaining("NOTES_TOO_LONG");
        assertThatThrownBy(() -> people.ask(DISHUB, () -> room.note(id, seen.id(), "", "Bukan notulis")))
                .hasMessageContaining("MEETING_WRONG_STAGE");
    }

    @Test
    void oneItemRunsAtATimeAndEndingStopsIt() {
        MeetingId id = fixture.running("Waktu", dishub());
        List<AgendaItemDetail> agenda =
                people.ask(SECRETARIAT, () -> meetings.find(id)).agenda();
        Instant now = SuiteClock.now();
        people.act(SECRETARIAT, now, () -> room.begin(id, agenda.get(0).id()));
        people.act(
                SECRETARIAT,
                now.plusSeconds(600),
                () -> room.begin(id, agenda.get(1).id()));
        people.act(
                SECRETARIAT,
                now.plusSeconds(900),
                () -> meetings.move(id, meetings.find(id).summary().version(), MeetingAction.END));
        assertThat(people.ask(SECRETARIAT, () -> meetings.find(id)).agenda())
                .extracting(AgendaItemDetail::spent)
                .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(5));
    }

    @Test
    void theCodeLetsEachPersonInOnceAndOnlyWhileTheMeetingIsThere() {
        MeetingId id = fixture.running("Absen", dishub());
        String code = people.ask(SECRETARIAT, () -> attendance.code(id));
        AttendanceDraft me = new AttendanceDraft("Admin DISHUB", "Admin", dishub(), "", "Kepala Dinas");
        people.act(DISHUB, () -> attendance.checkIn(id, code, me));
        assertThatThrownBy(() -> people.act(DISHUB, () -> attendance.checkIn(id, code, me)))
                .hasMessageContaining("ATTENDANCE_TWICE");
        assertThatThrownBy(() -> people.act(
                        DISHUB, SuiteClock.now().plus(Duration.ofDays(1)), () -> attendance.checkIn(id, code, me)))
                .hasMessageContaining("ATTENDANCE_TOKEN");
        assertThatThrownBy(() -> people.act(DISPORAPAR, () -> attendance.checkIn(id, code, me)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> attendance.code(id)))
                .hasMessageContaining("MEETING_WRONG_STAGE");
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> attendance.add(id, me)))
                .hasMessageContaining("ATTENDANCE_TWICE");
        fixture.move(id, MeetingAction.END);
        assertThat(people.ask(DISHUB, () -> attendance.isOpen(id, code))).isFalse();
    }

    @Test
    void onlyAnInvitedDepartmentAnswersAndOnlyBeforeTheMeeting() {
        MeetingId id = fixture.invited("Jawaban", dishub());
        people.act(DISHUB, () -> answers.answer(id, dishub(), true, "Budi"));
        people.act(DISHUB, () -> answers.answer(id, dishub(), false, ""));
        assertThat(people.ask(SECRETARIAT, () -> answers.of(id)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.coming()).isFalse());
        assertThatThrownBy(() -> people.act(DISHUB, () -> answers.answer(id, dishub(), true, " ")))
                .hasMessageContaining("ANSWER_WHO_REQUIRED");
        assertThatThrownBy(
                        () -> people.act(DISPORAPAR, () -> answers.answer(id, people.opdOf(DISPORAPAR), true, "Ani")))
                .isInstanceOf(NotFoundException.class);
        fixture.move(id, MeetingAction.BEGIN);
        assertThatThrownBy(() -> people.act(DISHUB, () -> answers.answer(id, dishub(), true, "Budi")))
                .hasMessageContaining("ANSWER_CLOSED");
    }

    @Test
    void theCalendarEntryKeepsItsIdAndTellsOfAChange() {
        MeetingId id = fixture.invited("Kalender 🗓️", dishub());
        String first = people.ask(DISHUB, () -> invitations.calendarEntry(id));
        MeetingDetail plan = people.ask(SECRETARIAT, () -> meetings.find(id));
        people.act(SECRETARIAT, () -> meetings.edit(id, plan.summary().version(), plan.draft()));
        String second = people.ask(DISHUB, () -> invitations.calendarEntry(id));
        String uid = "UID:" + id.value() + "@wajah-kota";
        assertThat(first).contains(uid, "SEQUENCE:" + plan.sequence(), "SUMMARY:Kalender 🗓️", "METHOD:PUBLISH");
        assertThat(second).contains(uid, "SEQUENCE:" + (plan.sequence() + 1));
        assertThat(people.ask(DISHUB, () -> invitations.message(id)))
                .contains("*Kalender 🗓️*", "1. Pembukaan", "2. Pembahasan");
    }
}
