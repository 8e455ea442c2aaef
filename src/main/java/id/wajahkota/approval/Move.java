package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One row of a subject's history. It is written once and never changed. */
@Entity
@Immutable
class Move {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String subjectType;
    private UUID subjectId;
    private Instant movedAt;
    private @Nullable UUID actorId;
    private String decision;
    private @Nullable String fromStage;
    private String toStage;
    private int revision;
    private @Nullable String note;

    Move(HistoryEntry entry) {
        subjectType = entry.subject().type();
        subjectId = entry.subject().id();
        movedAt = entry.at();
        actorId = entry.actor().map(UserId::value).orElse(null);
        decision = entry.decision();
        fromStage = entry.from().orElse(null);
        toStage = entry.to();
        revision = entry.revision();
        note = entry.note().isEmpty() ? null : entry.note();
    }

    protected Move() {}

    HistoryEntry entry() {
        return new HistoryEntry(
                new SubjectRef(subjectType, subjectId),
                movedAt,
                Optional.ofNullable(actorId).map(UserId::new),
                decision,
                Optional.ofNullable(fromStage),
                toStage,
                revision,
                Optional.ofNullable(note).orElse(""));
    }
}
