package id.wajahkota.review.approval;

import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.route.RouteChoice;
import id.wajahkota.review.route.Step;
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

    private static final String URGENT_STEP = "Tinjauan darurat";

    private final SubmissionRepository submissions;
    private final RouteChoice routes;
    private final ElectionTimes elections;
    private final WorkingTime workingTime;

    Submissions(
            SubmissionRepository submissions, RouteChoice routes, ElectionTimes elections, WorkingTime workingTime) {
        this.elections = elections;
        this.submissions = submissions;
        this.routes = routes;
        this.workingTime = workingTime;
    }

    /** Holds back everybody else who would decide or take back until this transaction ends. */
    public void lock(SubjectRef subject) {
        submissions.lockLatest(subject.type(), subject.id());
    }

    /**
     * Begins a round of review on the route that is for it, and with it answers one that asked for changes.
     *
     * @return the election time in which it was declared neutral, if it falls into one
     * @throws RefusedException when it falls into one and was not declared neutral
     */
    public Optional<ElectionTime> open(SubmissionRequest request, Instant now) {
        Optional<ElectionTime> election = elections.of(request.topic(), request.dueAt(), now);
        Neutrality.whyNot(election, request.affirmed()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        answered(request.subject());
        submissions.save(new Submission(
                request,
                routes.choose(request.routed(), steps -> Neutrality.onTheWay(steps, election)),
                workingTime.from(now),
                now));
        return election;
    }

    /** The author has taken up what was sent back or had expired, so it no longer waits for them. */
    public void answered(SubjectRef subject) {
        latest(subject).filter(Submission::awaitsAuthor).ifPresent(Submission::answered);
    }

    /** What had been approved missed its time, so the next word is the author's. */
    public void lapsed(SubjectRef subject) {
        latest(subject).ifPresent(Submission::lapsed);
    }

    /**
     * Asks the secretariat, after the fact, about something that went out without approval; an answer is due by the
     * end of the next working day. Source: domain page, section 3.
     *
     * @param request its due time is not read
     */
    public void openUrgent(SubmissionRequest request, Instant now) {
        close(request.subject(), SubmissionStatus.OVERTAKEN, Optional.of(request.lastEditor()), now);
        Instant due = workingTime.from(now).endOfNextWorkingDay(now);
        submissions.save(
                Submission.afterPublication(request.dueAt(due), Step.decidedBy(URGENT_STEP, Role.SECRETARIAT, 0), now));
    }

    /**
     * Makes sure that a submission may still be taken back.
     *
     * @throws RefusedException when somebody has begun to decide the last step
     */
    public void requireWithdrawable(SubjectRef subject) {
        latest(subject)
                .map(Submission::state)
                .flatMap(SubmissionFlow::whyNotWithdraw)
                .ifPresent(reason -> {
                    throw new RefusedException(Refusal.of(reason));
                });
    }

    /**
     * Ends the round that is open or awaits changes, if there is one.
     *
     * @param person who ended it, or nobody when it was the clock
     */
    public void close(SubjectRef subject, SubmissionStatus ending, Optional<UserId> person, Instant now) {
        latest(subject)
                .filter(submission -> submission.state().open() || submission.awaitsAuthor())
                .ifPresent(submission -> submission.close(ending, person, now));
    }

    private Optional<Submission> latest(SubjectRef subject) {
        return submissions.findFirstBySubjectTypeAndSubjectIdOrderBySubmittedAtDesc(subject.type(), subject.id());
    }
}
