package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class PostsTest {

    private static final Instant TOMORROW =
            SuiteClock.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private History history;

    @Autowired
    private PostExpiry expiry;

    @Autowired
    private DemoPeople people;

    private OpdId opd;

    @BeforeEach
    void findTheDepartment() {
        opd = people.opdOf(DISPORAPAR);
    }

    private PostId plan(PostFixture typed) {
        return people.ask(DISPORAPAR, () -> posts.create(typed.draft()));
    }

    private PostDetail read(PostId id) {
        return people.ask(DISPORAPAR, () -> posts.find(id));
    }

    private void decide(String person, PostId id, PostDecision decision) {
        people.act(person, () -> posts.decide(id, posts.find(id).version(), decision));
    }

    private PostId submitted() {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        decide(DISPORAPAR, id, new PostDecision.Submit());
        return id;
    }

    private void review(PostId id, ReviewDecision decision) {
        people.act(SECRETARIAT, () -> reviews.decide(id.subject(), decision));
    }

    @Test
    void whatIsPlannedIsReadBackToTheLetter() {
        PostDraft typed = PostFixture.of(opd, TOMORROW)
                .titled("Bunga 🌸 & <script>alert('x')</script>")
                .captioned("Baris satu\nBaris dua 𝔐𝔞𝔩𝔞𝔫𝔤 👩‍👩‍👧")
                .on(Channel.INSTAGRAM, Channel.FACEBOOK)
                .draft();
        PostId id = people.ask(DISPORAPAR, () -> posts.create(typed));
        assertThat(read(id).draft()).isEqualTo(typed);
    }

    @Test
    void aSlotAtMidnightInTheCityKeepsItsInstant() {
        Instant midnight = Instant.parse("2031-01-01T17:00:00Z");
        assertThat(read(plan(PostFixture.of(opd, midnight))).slot()).isEqualTo(midnight);
    }

    @Test
    void thePostGoesTheWholeWayAndTheHistoryTellsIt() {
        PostId id = submitted();
        review(id, new ReviewDecision.RequestChanges(new ReviewDecision.Seen(1, 0), "Tambahkan alamat"));
        PostDraft mended =
                PostFixture.of(opd, TOMORROW).captioned("Jalan Temenggungan.").draft();
        people.act(DISPORAPAR, () -> posts.edit(id, posts.find(id).version(), mended));
        decide(DISPORAPAR, id, new PostDecision.Submit());
        review(id, new ReviewDecision.Approve(new ReviewDecision.Seen(2, 0), ""));
        decide(
                DISPORAPAR,
                id,
                new PostDecision.Publish(Map.of(Channel.INSTAGRAM, "https://example.org/p/1"), Instant.EPOCH));

        PostDetail post = read(id);
        assertThat(post.stage()).isEqualTo(PostStage.PUBLISHED);
        assertThat(post.revision()).isEqualTo(2);
        assertThat(post.links()).containsEntry(Channel.INSTAGRAM, "https://example.org/p/1");
        assertThat(people.ask(DISPORAPAR, () -> history.of(id.subject())))
                .extracting(entry -> "%s %s %s"
                        .formatted(
                                entry.happened().action(),
                                entry.happened().to().orElseThrow(),
                                entry.happened().revision().orElseThrow()))
                .containsExactly(
                        "PUBLISH PUBLISHED 2",
                        "APPROVE APPROVED 2",
                        "SUBMIT IN_REVIEW 2",
                        "EDIT CHANGES_REQUESTED 2",
                        "REQUEST_CHANGES CHANGES_REQUESTED 1",
                        "SUBMIT IN_REVIEW 1",
                        "CREATE DRAFT 1");
    }

    @Test
    void anApprovedPostThatIsEditedNeedsANewApproval() {
        PostId id = submitted();
        review(id, new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), ""));
        people.act(
                DISPORAPAR,
                () -> posts.edit(
                        id,
                        posts.find(id).version(),
                        PostFixture.of(opd, TOMORROW).captioned("Lain").draft()));
        assertThat(read(id).stage()).isEqualTo(PostStage.DRAFT);
        assertThat(read(id).revision()).isEqualTo(2);
    }

    @Test
    void savingAnApprovedPostWithoutAChangeKeepsItsApproval() {
        PostId id = submitted();
        review(id, new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), ""));
        people.act(
                DISPORAPAR,
                () -> posts.edit(id, posts.find(id).version(), posts.find(id).draft()));
        assertThat(read(id).stage()).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void aWithdrawnPostWaitsForNoDecision() {
        PostId id = submitted();
        decide(DISPORAPAR, id, new PostDecision.Withdraw());
        assertThatThrownBy(() -> review(id, new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .allMatch(refusal -> refusal.reason().equals("DECIDED_MEANWHILE")));
        assertThat(read(id).stage()).isEqualTo(PostStage.DRAFT);
    }

    @Test
    void whoSavesOnAnOldVersionIsToldWhoWasFirstAndOverwritesNothing() {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        long seenByBoth = read(id).version();
        people.act(
                DISPORAPAR,
                () -> posts.edit(
                        id,
                        seenByBoth,
                        PostFixture.of(opd, TOMORROW).titled("Pertama").draft()));

        assertThatThrownBy(() -> people.act(
                        DISPORAPAR,
                        () -> posts.edit(
                                id,
                                seenByBoth,
                                PostFixture.of(opd, TOMORROW).titled("Kedua").draft())))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusals().getFirst().is(PostRefusal.EDITED_MEANWHILE))
                            .isTrue();
                    assertThat(refused.refusals().getFirst().arguments()).contains("Admin DISPORAPAR");
                });
        assertThat(read(id).draft().title()).isEqualTo("Pertama");
    }

    @Test
    void anotherDepartmentsPostIsNotFoundAndTheAttemptIsLogged(CapturedOutput output) {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        assertThatThrownBy(() -> people.ask(DISHUB, () -> posts.find(id))).isInstanceOf(NotFoundException.class);
        assertThat(output).contains("opd.dishub tried to open post " + id.value());
    }

    @Test
    void anotherDepartmentsPostIsNotWrittenCancelledOrHandedIn() {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        PostDraft typed = PostFixture.of(people.opdOf(DISHUB), TOMORROW).draft();
        assertThatThrownBy(() -> people.act(DISHUB, () -> posts.edit(id, 0, typed)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(DISHUB, () -> posts.decide(id, 0, new PostDecision.Submit())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(DISHUB, () -> posts.decide(id, 0, new PostDecision.Cancel("x"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyPlansForADepartmentThatIsNotTheirs() {
        assertThatThrownBy(() -> people.act(
                        DISHUB, () -> posts.create(PostFixture.of(opd, TOMORROW).draft())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aPostIsNotHandedOverToAnotherDepartment() {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        PostDraft moved = PostFixture.of(people.opdOf(DISHUB), TOMORROW).draft();
        assertThatThrownBy(() -> people.act(
                        DISPORAPAR, () -> posts.edit(id, posts.find(id).version(), moved)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theLeaderReadsEveryPostAndChangesNone() {
        PostId id = plan(PostFixture.of(opd, TOMORROW));
        assertThat(people.ask(LEADER, () -> posts.find(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> decide(LEADER, id, new PostDecision.Cancel("x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatPassesItsSlotUndecidedExpiresAndANewSlotBringsItBack() {
        PostId id = submitted();
        expiry.expire(id, TOMORROW.minusSeconds(1));
        assertThat(read(id).stage()).isEqualTo(PostStage.IN_REVIEW);
        expiry.expire(id, TOMORROW);
        assertThat(read(id).stage()).isEqualTo(PostStage.EXPIRED);

        Instant later = TOMORROW.plus(Duration.ofDays(3));
        people.act(
                DISPORAPAR,
                () -> posts.edit(
                        id, posts.find(id).version(), PostFixture.of(opd, later).draft()));
        assertThat(read(id).stage()).isEqualTo(PostStage.DRAFT);
    }
}
