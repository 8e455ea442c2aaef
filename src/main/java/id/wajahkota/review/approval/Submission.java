package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.WorkingCalendar;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.route.Seat;
import id.wajahkota.review.route.SeatedRoute;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private ReviewPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status = SubmissionStatus.OPEN;

    private int openStep;

    /** The role of the open step where whoever holds it may answer, kept here so that the queue finds it by an index. */
    @Enumerated(EnumType.STRING)
    private @Nullable Role openRole;

    @Enumerated(EnumType.STRING)
    private StepKind openKind;

    /** The open step's name, kept here so that a page of the queue is one statement. */
    private String openName;

    private Instant stepDueAt;

    /** What falls due first, the open step or the slot; the queue's order. */
    private Instant answerBy;

    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    @ElementCollection
    @CollectionTable(name = "submission_step", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "submission_seat", joinColumns = @JoinColumn(name = "submission_id"))
    private Set<Seat> seats = new HashSet<>();

    Submission(SubmissionRequest request, SeatedRoute route, WorkingCalendar calendar, Instant now) {
        this(request, ReviewPurpose.APPROVAL, now);
        steps.addAll(route.steps());
        seats.addAll(route.seats());
        wait(ReviewState.firstBlocking(steps, 0).orElseThrow(), calendar, now);
    }

    /** Asks the secretariat by when it falls due whether it was right to let something go out unapproved. */
    static Submission afterPublication(SubmissionRequest request, Step step, Instant now) {
        Submission review = new Submission(request, ReviewPurpose.URGENT, now);
        review.steps.add(step);
        review.open(0, request.dueAt());
        return review;
    }

    private Submission(SubmissionRequest request, ReviewPurpose purpose, Instant now) {
        this.purpose = purpose;
        subjectType = request.subject().type();
        subjectId = request.subject().id();
        opdId = request.opd().value();
        title = request.title();
        revision = request.revision();
        authorId = request.author().value();
        lastEditorId = request.lastEditor().value();
        dueAt = request.dueAt();
        submittedAt = now;
    }

    protected Submission() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    ReviewState state() {
        return new ReviewState(
                purpose,
                status == SubmissionStatus.OPEN,
                List.copyOf(steps),
                openStep,
                revision,
                new UserId(authorId),
                new UserId(lastEditorId),
                Set.copyOf(seats),
                stepDueAt);
    }

    /** Keeps that those people have answered. */
    void answered(Collection<Seat> answering, Instant now) {
        seats.removeAll(answering);
        answering.forEach(seat -> seats.add(seat.answered(now)));
    }

    /** Waits for that step now; nobody is asked any more at the step it waited for. */
    void goOn(int nextStep, WorkingCalendar calendar, Instant now) {
        seats.removeIf(seat -> seat.step() == openStep && !seat.isAnswered());
        wait(nextStep, calendar, now);
    }

    private void wait(int position, WorkingCalendar calendar, Instant now) {
        open(position, calendar.plus(now, Duration.ofHours(steps.get(position).dueHours())));
    }

    private void open(int position, Instant due) {
        Step step = steps.get(position);
        openStep = position;
        openKind = step.kind();
        openName = step.name();
        openRole = step.asksEachByName() ? null : step.role();
        stepDueAt = due;
        answerBy = stepDueAt.isBefore(dueAt) ? stepDueAt : dueAt;
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

    void lapsed() {
        status = SubmissionStatus.EXPIRED;
    }

    /** Whether the next word is the author's. */
    boolean awaitsAuthor() {
        return status == SubmissionStatus.CHANGES_REQUESTED || status == SubmissionStatus.EXPIRED;
    }

    SubmissionSummary summary() {
        return new SubmissionSummary(
                subject(),
                new OpdId(opdId),
                title,
                revision,
                new UserId(authorId),
                status,
                dueAt,
                submittedAt,
                openStep,
                openName,
                stepDueAt);
    }

    Optional<Closing> closing() {
        return closedAt == null
                ? Optional.empty()
                : Optional.of(new Closing(status, Optional.ofNullable(closedBy).map(UserId::new), closedAt));
    }

    /** How and by whom a round ended. */
    record Closing(SubmissionStatus status, Optional<UserId> person, Instant at) {}
}
