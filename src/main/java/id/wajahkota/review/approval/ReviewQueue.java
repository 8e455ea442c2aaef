package id.wajahkota.review.approval;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.route.Deputies;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submissions in the order in which they fall due, within what the person logged in may see. */
@Service
@Requires(Permission.REVIEW_READ)
@Transactional(readOnly = true)
public class ReviewQueue {

    private static final Sort FIRST_DUE_FIRST = Sort.by("answerBy", "dueAt", "submittedAt");
    private static final Duration SOON = Duration.ofHours(4);

    private final SubmissionRepository submissions;
    private final ReviewedFeatures subjects;
    private final Deputies deputies;
    private final CurrentUser currentUser;
    private final WorkingTime workingTime;
    private final PortalClock clock;

    ReviewQueue(
            SubmissionRepository submissions,
            ReviewedFeatures subjects,
            Deputies deputies,
            CurrentUser currentUser,
            WorkingTime workingTime,
            PortalClock clock) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.deputies = deputies;
        this.currentUser = currentUser;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** One page of a queue, what falls due first on top. */
    public List<SubmissionSummary> page(QueueKind kind, QueueFilter filter, Pageable page) {
        Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), FIRST_DUE_FIRST);
        return submissions
                .findBy(conditions(kind, filter), found -> found.slice(sorted))
                .map(Submission::summary)
                .getContent();
    }

    /** How many wait in a queue. */
    public long count(QueueKind kind, QueueFilter filter) {
        return submissions.count(conditions(kind, filter));
    }

    /** Until when an answer is called soon too late, in UTC: half a working day from now. */
    public Instant soon() {
        Instant now = clock.instant();
        return workingTime.from(now).plus(now, SOON);
    }

    private Specification<Submission> conditions(QueueKind kind, QueueFilter filter) {
        PortalUser person = currentUser.require();
        Instant now = clock.instant();
        Instant soon = filter.urgency().isPresent() ? soon() : now;
        return queue(kind, person, now).and(QueueConditions.matching(filter, now, soon));
    }

    private Specification<Submission> queue(QueueKind kind, PortalUser person, Instant now) {
        Specification<Submission> visible = QueueConditions.visibleTo(person);
        return switch (kind) {
            case TO_DECIDE ->
                QueueConditions.is(SubmissionStatus.OPEN).and(QueueConditions.asks(deputies.reviewer(), now));
            case WAITING ->
                visible.and(QueueConditions.is(SubmissionStatus.OPEN))
                        .and(QueueConditions.isFor(ReviewPurpose.APPROVAL))
                        .and(Specification.not(QueueConditions.asks(deputies.reviewer(), now)));
            case CHANGES_REQUESTED -> visible.and(QueueConditions.is(SubmissionStatus.CHANGES_REQUESTED));
            case EXPIRED -> visible.and(QueueConditions.is(SubmissionStatus.EXPIRED));
            case URGENT ->
                visible.and(QueueConditions.is(SubmissionStatus.OPEN)).and(QueueConditions.isFor(ReviewPurpose.URGENT));
        };
    }

    /** The queues the person has: who is never asked has none of decisions, who only advises no other. */
    public List<QueueKind> kinds() {
        return Arrays.stream(QueueKind.values())
                .filter(kind -> kind == QueueKind.TO_DECIDE ? isAsked() : follows())
                .toList();
    }

    /** How many wait in each queue that the person has. */
    public Map<QueueKind, Long> counts() {
        Map<QueueKind, Long> counts = new EnumMap<>(QueueKind.class);
        kinds().forEach(kind -> counts.put(kind, count(kind, QueueFilter.all())));
        return counts;
    }

    private boolean isAsked() {
        return currentUser.require().may(Permission.REVIEW_DAILY) || count(QueueKind.TO_DECIDE, QueueFilter.all()) > 0;
    }

    private boolean follows() {
        return currentUser.require().may(Permission.REVIEW_EXPORT);
    }

    /** Every kind of subject that is reviewed, posts before others. */
    @PreAuthorize("isAuthenticated()")
    public List<String> subjectTypes() {
        return subjects.types();
    }

    /** The screen that shows the subject. */
    public String path(SubjectRef subject) {
        return subjects.of(subject).path(subject.id());
    }
}
