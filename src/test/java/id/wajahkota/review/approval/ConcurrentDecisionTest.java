package id.wajahkota.review.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ConcurrentDecisionTest {

    private static final int PEOPLE = 50;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private History history;

    @Autowired
    private DemoPeople people;

    @Test
    void ofManyWhoDecideAtOnceExactlyOneWinsAndTheOthersAreToldWho() throws Exception {
        PostId id = submittedPost();
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int i = 0; i < PEOPLE; i++) {
                String person = people.newcomer(Role.SECRETARIAT, "Penelaah" + i);
                ReviewDecision decision = i % 2 == 0
                        ? new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")
                        : new ReviewDecision.RequestChanges(new ReviewDecision.Seen(1, 0), "Perbaiki alamat");
                answers.add(threads.submit(() -> {
                    start.await();
                    return decide(person, id, decision);
                }));
            }
        }
        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get());
        }
        assertThat(told).containsOnlyOnce("taken");
        assertThat(told).filteredOn(answer -> !answer.equals("taken")).allMatch(answer -> answer.contains("Penelaah"));
        assertThat(people.ask(DemoPeople.SECRETARIAT, () -> history.of(id.subject())))
                .as("created, submitted, and one decision")
                .hasSize(3);
        assertThat(people.ask(DemoPeople.SECRETARIAT, () -> posts.find(id)).stage())
                .isIn(PostStage.APPROVED, PostStage.CHANGES_REQUESTED);
    }

    private String decide(String person, PostId id, ReviewDecision decision) {
        try {
            people.act(person, () -> reviews.decide(id.subject(), decision));
            return "taken";
        } catch (RefusedException refused) {
            return refused.refusals().getFirst().arguments().toString();
        }
    }

    private PostId submittedPost() {
        Instant tomorrow = SuiteClock.now().plus(Duration.ofDays(1));
        return people.ask(DemoPeople.DISPORAPAR, () -> {
            PostId id = posts.create(PostFixture.of(people.opdOf(DemoPeople.DISPORAPAR), tomorrow)
                    .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            return id;
        });
    }
}
