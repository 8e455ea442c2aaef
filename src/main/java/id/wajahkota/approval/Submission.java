package id.wajahkota.approval;

import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.Role;
import id.wajahkota.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One round of review: from being handed in until it is decided or taken back. It keeps the route it began with. */
@Entity
class Submission {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String subjectType;
    private UUID subjectId;
    private UUID opdId;
    private String title;
    private int revision;
    private UUID authorId;
    private UUID lastEditorId;
    private Instant dueAt;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status = SubmissionStatus.OPEN;

    private int openStep;

    /** The role of the open step, kept here so that the queue finds it by an index. */
    @Enumerated(EnumType.STRING)
    private @Nullable Role openRole;

    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    @ElementCollection
    @CollectionTable(name = "submission_step", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    Submission(SubmissionRequest request, List<Step> route, Instant now) {
        subjectType = request.subject().type();
        subjectId = request.subject().id();
        opdId = request.opd().value();
        title = request.title();
        revision = request.revision();
        authorId = request.author().value();
        lastEditorId = request.lastEditor().value();
        dueAt = request.dueAt();
        submittedAt = now;
        steps.addAll(route);
        openRole = route.getFirst().role();
    }

    protected Submission() {}

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    ReviewState state() {
        boolean open = status == SubmissionStatus.OPEN;
        return new ReviewState(
                open, List.copyOf(steps), openStep, revision, new UserId(authorId), new UserId(lastEditorId));
    }

    void goOn(int nextStep) {
        openStep = nextStep;
        openRole = steps.get(nextStep).role();
    }

    /** Ends the round; without a person it was the clock. */
    void close(SubmissionStatus ending, Optional<UserId> person, Instant now) {
        status = ending;
        openRole = null;
        closedAt = now;
        closedBy = person.map(UserId::value).orElse(null);
    }

    void answered() {
        status = SubmissionStatus.ANSWERED;
    }

    boolean awaitsChanges() {
        return status == SubmissionStatus.CHANGES_REQUESTED;
    }

    SubmissionSummary summary() {
        return new SubmissionSummary(
                subject(), new OpdId(opdId), title, revision, new UserId(authorId), status, dueAt, submittedAt);
    }

    Optional<Closing> closing() {
        return closedAt == null
                ? Optional.empty()
                : Optional.of(new Closing(status, Optional.ofNullable(closedBy).map(UserId::new), closedAt));
    }

    /** How and by whom a round ended. */
    record Closing(SubmissionStatus status, Optional<UserId> person, Instant at) {}
}
