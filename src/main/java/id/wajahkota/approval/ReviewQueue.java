package id.wajahkota.approval;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.identity.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submissions in the order in which they fall due, within what the person logged in may see. */
@Service
@PreAuthorize("hasAnyRole('OPD_ADMIN', 'SECRETARIAT', 'LEADER', 'AUDITOR')")
@Transactional(readOnly = true)
public class ReviewQueue {

    private final SubmissionRepository submissions;
    private final SubjectKinds subjects;
    private final CurrentUser currentUser;

    ReviewQueue(SubmissionRepository submissions, SubjectKinds subjects, CurrentUser currentUser) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.currentUser = currentUser;
    }

    /** One page of a queue, what falls due first on top. */
    public List<SubmissionSummary> page(QueueKind kind, Pageable page) {
        PortalUser person = currentUser.require();
        List<Submission> found = switch (kind) {
            case TO_DECIDE ->
                submissions.findToDecide(person.roles(), person.id().value(), page);
            case WAITING -> visible(SubmissionStatus.OPEN, person, page);
            case CHANGES_REQUESTED -> visible(SubmissionStatus.CHANGES_REQUESTED, person, page);
        };
        return found.stream().map(Submission::summary).toList();
    }

    /** How many wait in a queue. */
    public long count(QueueKind kind) {
        PortalUser person = currentUser.require();
        return switch (kind) {
            case TO_DECIDE ->
                submissions.countToDecide(person.roles(), person.id().value());
            case WAITING -> countVisible(SubmissionStatus.OPEN, person);
            case CHANGES_REQUESTED -> countVisible(SubmissionStatus.CHANGES_REQUESTED, person);
        };
    }

    /** Whether this person decides submissions at all, or only follows their own. */
    public boolean decides() {
        return currentUser.require().has(Role.SECRETARIAT);
    }

    /** The screen that shows the subject. */
    public String path(SubjectRef subject) {
        return subjects.of(subject).path(subject.id());
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
}
