package id.wajahkota.review.remark;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.ReviewedSubjects;
import id.wajahkota.review.approval.Reviews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may be named in a remark, and who hears of one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemarkAudience {

    private final People people;
    private final Reviews reviews;

    RemarkAudience(People people, Reviews reviews) {
        this.people = people;
        this.reviews = reviews;
    }

    /** Everybody who may read the subject, by name: nobody is called to a page that stays closed to them. */
    List<PersonSummary> of(SubjectRef subject, ReviewedSubjects.Standing standing) {
        Set<UserId> asked = new HashSet<>(reviews.askedPeople(subject));
        standing.whole().ifPresent(whole -> asked.addAll(reviews.askedPeople(whole)));
        List<PersonSummary> all = new ArrayList<>(people.readersOf(standing.readers()));
        asked.removeAll(all.stream().map(PersonSummary::id).collect(Collectors.toSet()));
        people.names(asked).forEach((id, name) -> all.add(new PersonSummary(id, name)));
        all.sort(Comparator.comparing(PersonSummary::name));
        return all;
    }

    /** Refuses to name somebody who may not read the subject. */
    void require(Set<UserId> mentioned, SubjectRef subject, ReviewedSubjects.Standing standing) {
        if (!mentioned.isEmpty()
                && !of(subject, standing).stream()
                        .map(PersonSummary::id)
                        .collect(Collectors.toSet())
                        .containsAll(mentioned)) {
            throw new RefusedException(Refusal.onField("mentioned", RemarkRefusal.REMARK_MENTION_UNKNOWN));
        }
    }
}
