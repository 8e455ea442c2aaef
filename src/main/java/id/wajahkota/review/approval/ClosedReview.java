package id.wajahkota.review.approval;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells somebody who came second who was first, when, and with what result. */
@Component
class ClosedReview {

    private enum Told {
        DECIDED_MEANWHILE
    }

    private final People people;

    ClosedReview(People people) {
        this.people = people;
    }

    Refusal explain(Submission submission, Refusal refusal) {
        if (!refusal.is(ReviewRefusal.REVIEW_CLOSED)) {
            return refusal;
        }
        return submission
                .closing()
                .flatMap(closing -> closing.person()
                        .map(person ->
                                Refusal.of(Told.DECIDED_MEANWHILE, name(person), closing.at(), closing.status())))
                .orElse(refusal);
    }

    private String name(UserId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
