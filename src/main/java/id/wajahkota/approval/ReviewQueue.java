package id.wajahkota.approval;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.identity.Role;
import id.wajahkota.identity.UserId;
import id.wajahkota.shared.PortalClock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submissions in the order in which they fall due, within what the person logged in may see. */
@Service
@PreAuthorize("hasAnyRole('OPD_ADMIN', 'SECRETARIAT', 'ADVISOR', 'LEADER', 'AUDITOR')")
@Transactional(readOnly = true)
public class ReviewQueue {

    private final SubmissionRepository submissions;
    private final SubjectKinds subjects;
    private final Deputies deputies;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ReviewQueue(
            SubmissionRepository submissions,
            SubjectKinds subjects,
            Deputies deputies,
            CurrentUser currentUser,
            PortalClock clock) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.deputies = deputies;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One page of a queue, what falls due first on top. */
    public List<SubmissionSummary> page(QueueKind kind, Pageable page) {
        PortalUser person = currentUser.require();
        List<Submission> found = switch (kind) {
            case TO_DECIDE -> {
                Asked asked = asked();
                yield submissions.findToDecide(
                        asked.roles, asked.voices, person.id().value(), asked.secretariat(), clock.instant(), page);
            }
            case WAITING -> visible(SubmissionStatus.OPEN, person, page);
            case CHANGES_REQUESTED -> visible(SubmissionStatus.CHANGES_REQUESTED, person, page);
        };
        return found.stream().map(Submission::summary).toList();
    }

    /** How many wait in a queue. */
    public long count(QueueKind kind) {
        PortalUser person = currentUser.require();
        return switch (kind) {
            case TO_DECIDE -> {
                Asked asked = asked();
                yield submissions.countToDecide(
                        asked.roles, asked.voices, person.id().value(), asked.secretariat(), clock.instant());
            }
            case WAITING -> countVisible(SubmissionStatus.OPEN, person);
            case CHANGES_REQUESTED -> countVisible(SubmissionStatus.CHANGES_REQUESTED, person);
        };
    }

    /** Whether this person may be asked for an answer at all, or only follows their own submissions. */
    public boolean answers() {
        PortalUser person = currentUser.require();
        return person.has(Role.SECRETARIAT) || person.has(Role.ADVISOR) || count(QueueKind.TO_DECIDE) > 0;
    }

    /** Whether this person sees submissions that they are not asked about. */
    public boolean follows() {
        PortalUser person = currentUser.require();
        return person.seesEveryOpd() || person.has(Role.OPD_ADMIN);
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

    private Asked asked() {
        Reviewer reviewer = deputies.reviewer();
        return new Asked(
                reviewer.roles(), reviewer.voices().stream().map(UserId::value).toList());
    }

    private List<Submission> visible(SubmissionStatus status, PortalUser person, Pageable page) {
        return submissions.findVisible(status, person.seesEveryOpd(), opds(person), page);
    }

    private long countVisible(SubmissionStatus status, PortalUser person) {
        return submissions.countVisible(status, person.seesEveryOpd(), opds(person));
    }

    private static List<UUID> opds(PortalUser person) {
        return person.opds().stream().map(OpdId::value).toList();
    }

    /** With which roles and for whom somebody answers. */
    private record Asked(Set<Role> roles, List<UUID> voices) {
        boolean secretariat() {
            return roles.contains(Role.SECRETARIAT);
        }
    }
}
