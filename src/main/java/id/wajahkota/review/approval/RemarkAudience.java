package id.wajahkota.review.approval;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may be named in a remark, and who hears of one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemarkAudience {

    private final People people;
    private final SubmissionRepository submissions;

    RemarkAudience(People people, SubmissionRepository submissions) {
        this.people = people;
        this.submissions = submissions;
    }

    /** Everybody who may read the subject, by name: nobody is called to a page that stays closed to them. */
    List<PersonSummary> of(SubjectRef subject, ReviewedSubjects.Standing standing) {
        Set<UUID> asked = new HashSet<>(submissions.findAskedPeople(subject.type(), subject.id()));
        standing.whole().ifPresent(whole -> asked.addAll(submissions.findAskedPeople(whole.type(), whole.id())));
        List<PersonSummary> all = new ArrayList<>(people.readersOf(standing.readers()));
        asked.removeAll(all.stream().map(person -> person.id().value()).collect(Collectors.toSet()));
        people.names(asked.stream().map(UserId::new).toList())
                .forEach((id, name) -> all.add(new PersonSummary(id, name)));
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
