package id.wajahkota.review.approval;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What one person answered at one step. It is written once and never changed. */
@Entity
@Immutable
class Opinion {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID submissionId;
    private String stepName;
    private UUID personId;
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private ReviewAction action;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Embedded
    private @Nullable Rubric rubric;

    private @Nullable String note;

    Opinion(Submission submission, ReviewDecision decision, UserId person, Instant now) {
        submissionId = submission.id();
        stepName = submission.summary().step();
        personId = person.value();
        givenAt = now;
        action = decision.action();
        note = Blank.is(decision.note()) ? null : Blank.clean(decision.note());
        if (decision instanceof ReviewDecision.Advise advice) {
            verdict = advice.verdict();
            rubric = advice.rubric();
        }
    }

    protected Opinion() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    Answer answer() {
        return new Answer(
                stepName,
                new UserId(personId),
                givenAt,
                action,
                Optional.ofNullable(verdict),
                Optional.ofNullable(rubric),
                note == null ? "" : note);
    }
}
