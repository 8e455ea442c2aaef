package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DecisionCostTest {

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DemoPeople people;

    @Test
    void aDecisionTakesAFixedNumberOfStatements() {
        PostId id = people.ask(DemoPeople.DISPORAPAR, () -> {
            PostId made = posts.create(PostFixture.of(
                            people.opdOf(DemoPeople.DISPORAPAR),
                            SuiteClock.now().plus(Duration.ofDays(1)))
                    .draft());
            posts.decide(made, posts.find(made).version(), new PostDecision.Submit());
            return made;
        });
        ReviewDecision approve = new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "Bagus");
        people.act(
                DemoPeople.SECRETARIAT,
                () -> assertThat(StatementCounter.count(() -> reviews.decide(id.subject(), approve)))
                        .isEqualTo(12));
    }
}
