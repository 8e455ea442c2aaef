package id.wajahkota.notification;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.JournalFixture;
import id.wajahkota.platform.journal.Recorded;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.remark.RemarkDraft;
import id.wajahkota.review.remark.Remarks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class NoticesTest {

    private static final PageRequest LATEST = PageRequest.of(0, 50);

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalFixture written;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Remarks remarks;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private DemoPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private PostId submitted(String title) {
        return people.ask(DISPORAPAR, () -> {
            PostId id = posts.create(
                    PostFixture.of(people.opdOf(DISPORAPAR), SuiteClock.now().plus(Duration.ofDays(60)))
                            .titled(title)
                            .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            return id;
        });
    }

    private Optional<NoticeDetail> notice(String person, String title) {
        return people.ask(person, () -> notices.page(LATEST)).stream()
                .filter(notice -> notice.title().equals(title))
                .findFirst();
    }

    private NoticeDetail arrived(String title) {
        return await().until(() -> notice(DISPORAPAR, title), Optional::isPresent)
                .orElseThrow();
    }

    private void tell(Happened happened) {
        people.act(SECRETARIAT, () -> transaction.executeWithoutResult(status -> journal.record(happened)));
    }

    private Happened approved(String title) {
        return Happened.to(new SubjectRef("POST", UUID.randomUUID()), title, "APPROVE")
                .concerningAdminsOf(Set.of(people.opdOf(DISPORAPAR)));
    }

    @Test
    void theDepartmentHearsWhatWasDecidedAndNobodyElseDoes() {
        String title = "Taman kunang-kunang 🌿";
        PostId id = submitted(title);
        ReviewDecision.Seen seen = new ReviewDecision.Seen(1, 0);
        people.act(
                SECRETARIAT, () -> reviews.decide(id.subject(), new ReviewDecision.RequestChanges(seen, "Ganti foto")));
        NoticeDetail notice = arrived(title);
        assertThat(notice.move()).isEqualTo("REQUEST_CHANGES");
        assertThat(notice.note()).isEqualTo("Ganti foto");
        assertThat(notice.path()).isEqualTo("konten/" + id.value());
        assertThat(notice.read()).isFalse();
        assertThat(notice(DISHUB, title)).isEmpty();
        assertThatThrownBy(() -> people.ask("admin", notices::count)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDepartmentHearsWhatTheSecretariatDoesWithItsPostAndNotWhatItDoesItself() {
        String title = "Tertahan sebentar";
        PostId id = submitted(title);
        assertThat(notice(DISPORAPAR, title)).isEmpty();
        people.act(
                SECRETARIAT,
                () -> posts.decide(id, posts.find(id).version(), new PostDecision.Cancel("Acara dibatalkan")));
        assertThat(arrived(title).move()).isEqualTo("CANCEL");
        assertThat(arrived(title).note()).isEqualTo("Acara dibatalkan");
    }

    @Test
    void whoIsNamedWhoseWorkItIsAndWhoSpokeHearOfARemarkAndItsWriterDoesNot() {
        String title = "Kampung Topeng menyapa";
        PostId id = submitted(title);
        SubjectRef subject = people.ask(DISPORAPAR, () -> id.subject());
        UserId leader = people.user(LEADER).id();
        people.act(
                SECRETARIAT,
                () -> remarks.write(
                        NewId.next(), subject, 1, new RemarkDraft("", "", "Mohon dilihat", Set.of(leader))));
        assertThat(arrived(title).move()).isEqualTo("REMARK");
        assertThat(await().until(() -> notice(LEADER, title), Optional::isPresent)
                        .orElseThrow()
                        .move())
                .isEqualTo("MENTION");
        assertThat(notice(SECRETARIAT, title)).isEmpty();
        UUID thread =
                people.ask(DISPORAPAR, () -> remarks.of(subject)).getFirst().id();
        people.act(DISPORAPAR, () -> remarks.reply(NewId.next(), thread, "Sudah kami perbaiki", Set.of()));
        assertThat(await().until(() -> notice(SECRETARIAT, title), Optional::isPresent)
                        .orElseThrow()
                        .note())
                .isEqualTo("Sudah kami perbaiki");
    }

    @Test
    void anInvitedDepartmentHearsOfARakorAndOfWhatItIsAskedToDo() {
        String title = "Rakor dengan undangan";
        MeetingId id = meetings.invited(title, people.opdOf(DISPORAPAR));
        assertThat(arrived(title).move()).isEqualTo("INVITE");
        assertThat(notice(DISHUB, title)).isEmpty();
        String task = "Siapkan bahan rakor";
        LocalDate due = SuiteClock.today().plusDays(5);
        people.act(
                SECRETARIAT,
                () -> followUps.assign(
                        id,
                        Optional.empty(),
                        Set.of(people.opdOf(DISPORAPAR)),
                        new FollowUpDraft(task, Priority.NORMAL, due, null)));
        assertThat(arrived(task).move()).isEqualTo("ASSIGN");
    }

    @Test
    void aDecisionThatDidNotHappenIsNotTold() {
        String title = "Tidak jadi";
        PostId id = submitted(title);
        ReviewDecision stale = new ReviewDecision.Approve(new ReviewDecision.Seen(9, 0), "");
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> reviews.decide(id.subject(), stale)))
                .hasMessageContaining("STALE_REVISION");
        String after = "Sesudahnya";
        tell(approved(after));
        arrived(after);
        assertThat(notice(DISPORAPAR, title)).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsNoticedOnce() {
        Happened approved = approved("Diceritakan dua kali");
        tell(approved);
        arrived("Diceritakan dua kali");
        Entry entry = written.of(approved.subject()).getFirst();
        writer.on(new Recorded(entry.id(), true));
        List<NoticeDetail> all = people.ask(DISPORAPAR, () -> notices.page(LATEST));
        assertThat(all)
                .filteredOn(notice -> notice.title().equals("Diceritakan dua kali"))
                .hasSize(1);
    }

    @Test
    void aPersonCallsOnlyTheirOwnNoticesRead() {
        String title = "Dibaca sendiri";
        tell(approved(title));
        NoticeDetail notice = arrived(title);
        people.act(DISHUB, () -> notices.read(notice.id()));
        assertThat(notice(DISPORAPAR, title).orElseThrow().read()).isFalse();
        people.act(DISPORAPAR, () -> notices.read(notice.id()));
        assertThat(notice(DISPORAPAR, title).orElseThrow().read()).isTrue();
        people.act(DISPORAPAR, notices::readAll);
        assertThat(people.ask(DISPORAPAR, notices::unread)).isZero();
    }

    @Test
    void aListenerThatFailedIsSeenByTheAdministratorAndHearsItAgain() {
        UserId unknown = new UserId(UUID.randomUUID());
        String title = "Yang dituju belum ada";
        tell(approved(title).concerning(Set.of(unknown)));
        await().until(() -> people.ask("admin", deliveries::pending).stream().anyMatch(Delivery::failed));
        assertThat(people.ask("admin", deliveries::pending))
                .filteredOn(Delivery::failed)
                .allSatisfy(delivery -> {
                    assertThat(delivery.event()).isEqualTo("Recorded");
                    assertThat(delivery.listener()).isEqualTo("NoticeWriter");
                });
        assertThat(notice(DISPORAPAR, title)).isEmpty();
        assertThatThrownBy(() -> people.act(SECRETARIAT, deliveries::retry)).isInstanceOf(AccessDeniedException.class);
        jdbc.sql("""
                insert into portal_user (id, username, display_name, password_hash, enabled, version)
                values (:id, :id, 'Menyusul', '{none}', false, 0)
                """).param("id", unknown.value()).update();
        people.act("admin", deliveries::retry);
        assertThat(arrived(title).move()).isEqualTo("APPROVE");
        await().untilAsserted(() ->
                assertThat(people.ask("admin", deliveries::pending)).isEmpty());
    }
}
