package id.wajahkota.content.calendar;

import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;

import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Plans posts for the tests of the calendar, as the demo people would. */
@Component
public class CalendarFixture {

    private final Posts posts;
    private final Reviews reviews;
    private final DemoPeople people;

    CalendarFixture(Posts posts, Reviews reviews, DemoPeople people) {
        this.posts = posts;
        this.reviews = reviews;
        this.people = people;
    }

    /** Something complete of that admin's department, at that local time of the city. */
    public PostFixture typed(String admin, LocalDateTime slot) {
        return PostFixture.of(people.opdOf(admin), Wib.instant(slot));
    }

    public PostId draft(String admin, PostFixture typed) {
        return people.ask(admin, () -> posts.create(typed.draft()));
    }

    public PostId submitted(String admin, PostFixture typed) {
        PostId id = draft(admin, typed);
        submit(admin, id);
        return id;
    }

    public PostId approved(String admin, PostFixture typed) {
        PostId id = submitted(admin, typed);
        people.act(
                SECRETARIAT,
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
        return id;
    }

    public PostDetail read(String person, PostId id) {
        return people.ask(person, () -> posts.find(id));
    }

    /** Hands a draft in, as a colleague might while somebody else still looks at it. */
    public void submit(String admin, PostId id) {
        people.act(admin, () -> posts.decide(id, posts.find(id).version(), new PostDecision.Submit()));
    }
}
