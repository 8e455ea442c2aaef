package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Through this a feature hands its subjects in for review and takes them back, always within its own transaction.
 * A feature locks the submission here before it locks its subject, so that two people never wait for each other.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(propagation = Propagation.MANDATORY)
public class Submissions {

    private final SubmissionRepository submissions;
    private final RouteRepository routes;

    Submissions(SubmissionRepository submissions, RouteRepository routes) {
        this.submissions = submissions;
        this.routes = routes;
    }

    /** Holds back everybody else who would decide or take back until this transaction ends. */
    public void lock(SubjectRef subject) {
        submissions.lockLatest(subject.type(), subject.id());
    }

    /** Begins a round of review on the default route, and with it answers one that asked for changes. */
    public void open(SubmissionRequest request, Instant now) {
        latest(request.subject()).filter(Submission::awaitsChanges).ifPresent(Submission::answered);
        submissions.save(new Submission(request, routes.findByDefaultRouteTrue().steps(), now));
    }

    /**
     * Ends the round that is open or awaits changes, if there is one.
     *
     * @param person who ended it, or nobody when it was the clock
     */
    public void close(SubjectRef subject, SubmissionStatus ending, Optional<UserId> person, Instant now) {
        latest(subject)
                .filter(submission -> submission.state().open() || submission.awaitsChanges())
                .ifPresent(submission -> submission.close(ending, person, now));
    }

    private Optional<Submission> latest(SubjectRef subject) {
        return submissions.findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(subject.type(), subject.id());
    }
}
