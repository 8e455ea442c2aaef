package id.wajahkota.content.post;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PostExpiryTest {

    private static final int NODES = 6;
    private static final int POSTS = 12;
    private static final Instant SLOT = SuiteClock.now().plus(Duration.ofDays(90));

    @Autowired
    private PostExpiry expiry;

    @Autowired
    private Posts posts;

    @Autowired
    private History history;

    @Autowired
    private DemoPeople people;

    private PostId submitted() {
        return people.ask(DISHUB, () -> {
            PostId id = posts.create(PostFixture.of(people.opdOf(DISHUB), SLOT)
                    .titled("Lewat slot")
                    .draft());
            posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
            return id;
        });
    }

    private List<String> moves(PostId post) {
        return people.ask(SECRETARIAT, () -> history.of(post.subject())).stream()
                .map(entry -> entry.happened().action())
                .toList();
    }

    @Test
    void ofSeveralNodesOneFiresForEachPost() {
        List<PostId> due = Stream.generate(this::submitted).limit(POSTS).toList();
        CyclicBarrier together = new CyclicBarrier(NODES);
        try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
            for (int node = 0; node < NODES; node++) {
                nodes.submit(() -> {
                    together.await();
                    due.forEach(post -> expiry.expire(post, SLOT));
                    return true;
                });
            }
        }
        assertThat(due).allSatisfy(post -> assertThat(moves(post)).containsExactly("EXPIRE", "SUBMIT", "CREATE"));
    }

    @Test
    void onePostThatCannotExpireLeavesTheOthersAlone() {
        PostId due = submitted();
        PostId gone = new PostId(UUID.randomUUID());
        Stream.of(gone, due).forEach(post -> expiry.expire(post, SLOT));
        assertThat(moves(due)).startsWith("EXPIRE");
    }
}
