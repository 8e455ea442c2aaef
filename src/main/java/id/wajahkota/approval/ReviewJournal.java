package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what everybody answered, and tells other modules once it is certain. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewJournal {

    private final OpinionRepository opinions;
    private final SubjectKinds subjects;
    private final ApplicationEventPublisher events;

    ReviewJournal(OpinionRepository opinions, SubjectKinds subjects, ApplicationEventPublisher events) {
        this.opinions = opinions;
        this.subjects = subjects;
        this.events = events;
    }

    void write(Submission submission, ReviewDecision decision, ReviewOutcome outcome, UserId person, Instant now) {
        Opinion opinion = opinions.save(new Opinion(submission, decision, person, now));
        SubmissionSummary handedIn = submission.summary();
        events.publishEvent(new ReviewDecided(
                opinion.id(),
                handedIn.subject(),
                handedIn.opd(),
                handedIn.title(),
                subjects.of(handedIn.subject()).path(handedIn.subject().id()),
                outcome.move(),
                person,
                decision.note().strip(),
                now));
    }
}
