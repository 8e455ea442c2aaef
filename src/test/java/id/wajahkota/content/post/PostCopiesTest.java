package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PostCopiesTest {

    private static final Instant SLOT = Instant.parse("2044-01-04T02:00:00Z");

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PostCopies copies;

    @Autowired
    private DemoPeople people;

    private PostId original() {
        PostFixture typed = PostFixture.of(people.opdOf(DISPORAPAR), SLOT)
                .on(Channel.X)
                .captionedOn(Channel.X, "Singkat 😀")
                .noting("Foto dari arsip");
        return people.ask(DISPORAPAR, () -> posts.create(typed.draft()));
    }

    private PostDetail read(PostId id) {
        return people.ask(DISPORAPAR, () -> posts.find(id));
    }

    private List<PostId> copy(String person, PostId id, List<Instant> slots) {
        return people.ask(person, () -> copies.copy(NewId.next(), id, slots));
    }

    @Test
    void aRejectedPostBecomesANewDraftWithAllThatWasWritten() {
        PostId id = original();
        people.act(DISPORAPAR, () -> posts.decide(id, read(id).version(), new PostDecision.Submit()));
        people.act(
                SECRETARIAT,
                () -> reviews.decide(
                        id.subject(), new ReviewDecision.Reject(new ReviewDecision.Seen(1, 0), "Promosi")));

        Instant later = SLOT.plus(Duration.ofDays(7));
        PostDetail copied = read(copy(DISPORAPAR, id, List.of(later)).getFirst());

        assertThat(copied.stage()).isEqualTo(PostStage.DRAFT);
        assertThat(copied.revision()).isEqualTo(1);
        assertThat(copied.draft()).isEqualTo(read(id).draft().at(later));
        assertThat(read(id).stage()).isEqualTo(PostStage.REJECTED);
    }

    @Test
    void whatIsAskedTwiceIsCopiedOnce() {
        PostId id = original();
        UUID asked = NewId.next();
        List<Instant> slots = List.of(SLOT.plus(Duration.ofDays(7)), SLOT.plus(Duration.ofDays(14)));

        List<PostId> first = people.ask(DISPORAPAR, () -> copies.copy(asked, id, slots));
        List<PostId> again = people.ask(DISPORAPAR, () -> copies.copy(asked, id, slots));

        assertThat(again).isEqualTo(first).hasSize(2);
        assertThat(copy(DISPORAPAR, id, slots)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aSeriesIsMadeWholeOrNotAtAll() {
        PostId id = original();
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        long before = people.ask(DISPORAPAR, () -> posts.find(id)).version();
        assertThatThrownBy(() -> copy(DISPORAPAR, id, List.of(SLOT.plusSeconds(60), past)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SLOT_PASSED");
        assertThat(read(id).version()).isEqualTo(before);
    }

    @Test
    void noneAndTooManyAreRefused() {
        PostId id = original();
        List<Instant> many =
                Stream.iterate(SLOT, slot -> slot.plusSeconds(60)).limit(61).toList();
        assertThatThrownBy(() -> copy(DISPORAPAR, id, List.of())).hasMessageContaining("NO_DATES");
        assertThatThrownBy(() -> copy(DISPORAPAR, id, many)).hasMessageContaining("TOO_MANY_DATES");
    }

    @Test
    void thePostOfAnotherDepartmentCannotBeCopied() {
        PostId id = original();
        assertThatThrownBy(() -> copy(DISHUB, id, List.of(SLOT))).isInstanceOf(NotFoundException.class);
    }
}
