package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFixture;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SlotAdvisorTest {

    private static final LocalDateTime SLOT = LocalDateTime.of(2044, 3, 1, 9, 0);

    @Autowired
    private SlotAdvisor advisor;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private SlotAdvice about(PostFixture typed) {
        return people.ask(DISHUB, () -> advisor.about(typed.draft(), Optional.empty()));
    }

    private PostFixture mine(LocalDateTime slot) {
        return planned.typed(DISHUB, slot);
    }

    @Test
    void theSamePillarOnTheSameChannelWithinTheWindowOverlaps() {
        planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT));
        assertThat(about(mine(SLOT.plusHours(3))).overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.channels()).containsExactly(Channel.INSTAGRAM);
            assertThat(overlap.sameCampaign()).isFalse();
        });
        assertThat(about(mine(SLOT.plusHours(4))).isClear())
                .as("the window is four hours")
                .isTrue();
        assertThat(about(mine(SLOT.plusHours(1)).on(Channel.X)).isClear()).isTrue();
    }

    @Test
    void whatIsNotApprovedYetIsNotTold() {
        planned.submitted(DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusDays(1)));
        assertThat(about(mine(SLOT.plusDays(1))).isClear()).isTrue();
    }

    @Test
    void theDepartmentsOwnPostsDoNotOverlapButCrowdTheHour() {
        LocalDateTime hour = SLOT.plusDays(2);
        for (int minute = 0; minute < 3; minute++) {
            planned.approved(DISHUB, mine(hour.plusMinutes(minute)));
        }
        SlotAdvice advice = about(mine(hour.plusMinutes(59)));
        assertThat(advice.overlaps()).isEmpty();
        assertThat(advice.crowded()).containsExactly(Map.entry(Channel.INSTAGRAM, 3));
        assertThat(about(mine(hour.plusMinutes(60))).crowded()).isEmpty();
    }

    @Test
    void aPostNeverStandsInItsOwnWay() {
        LocalDateTime slot = SLOT.plusDays(3);
        PostId id = planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, slot));
        PostDraft draft = planned.typed(DISHUB, slot).draft();
        assertThat(people.ask(DISHUB, () -> advisor.about(draft, Optional.of(id)))
                        .isClear())
                .isTrue();
    }

    @Test
    void withoutASlotOrAChannelThereIsNothingToSay() {
        assertThat(about(mine(SLOT).at(null)).isClear()).isTrue();
        assertThat(about(mine(SLOT).on()).isClear()).isTrue();
    }
}
