package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A post at another time: what it costs, and how it is taken back. */
@PortalTest
class ReschedulingTest {

    private static final LocalDateTime SLOT = LocalDateTime.of(2044, 2, 1, 9, 0);
    private static final Instant LATER = Wib.instant(SLOT.plusDays(2));

    @Autowired
    private Posts posts;

    @Autowired
    private History history;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private PostId approved() {
        return planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT));
    }

    private PostDetail read(PostId id) {
        return planned.read(DISPORAPAR, id);
    }

    private void decide(PostId id, PostDecision decision) {
        people.act(DISPORAPAR, () -> posts.decide(id, posts.find(id).version(), decision));
    }

    @Test
    void movingAnApprovedPostCostsItsApproval() {
        PostId id = approved();
        decide(id, new PostDecision.Reschedule(LATER));
        assertThat(read(id).stage()).isEqualTo(PostStage.DRAFT);
        assertThat(read(id).revision()).isEqualTo(2);
        assertThat(read(id).slot()).isEqualTo(LATER);
    }

    @Test
    void takingTheMoveBackBringsTheApprovalBackWithSlotAndRevision() {
        PostId id = approved();
        decide(id, new PostDecision.Reschedule(LATER));
        decide(id, new PostDecision.UndoReschedule());
        assertThat(read(id).stage()).isEqualTo(PostStage.APPROVED);
        assertThat(read(id).revision()).isEqualTo(1);
        assertThat(read(id).slot()).isEqualTo(Wib.instant(SLOT));
        assertThat(people.ask(DISPORAPAR, () -> history.of(id.subject())))
                .extracting(entry -> entry.happened().action())
                .startsWith("UNDO_RESCHEDULE", "RESCHEDULE", "APPROVE");
    }

    @Test
    void onceSomethingElseHasHappenedTheMoveStays() {
        PostId id = approved();
        decide(id, new PostDecision.Reschedule(LATER));
        decide(id, new PostDecision.Edit(read(id).draft().captioned("Ditulis ulang")));
        assertThatThrownBy(() -> decide(id, new PostDecision.UndoReschedule()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("WRONG_STAGE");
        assertThat(read(id).stage()).isEqualTo(PostStage.DRAFT);
    }

    @Test
    void aMoveIntoThePastAndAMoveSeenTooLateAreRefused() {
        PostId id = approved();
        assertThatThrownBy(() -> decide(id, new PostDecision.Reschedule(Instant.EPOCH)))
                .hasMessageContaining("SLOT_PASSED");
        long seen = read(id).version();
        decide(id, new PostDecision.Reschedule(LATER));
        assertThatThrownBy(() -> people.act(
                        DISPORAPAR, () -> posts.decide(id, seen, new PostDecision.Reschedule(LATER.plusSeconds(60)))))
                .hasMessageContaining("EDITED_MEANWHILE");
    }

    @Test
    void anotherDepartmentMovesNothing() {
        PostId id = approved();
        assertThatThrownBy(() -> people.act(DISHUB, () -> posts.decide(id, 0, new PostDecision.Reschedule(LATER))))
                .isInstanceOf(NotFoundException.class);
    }
}
