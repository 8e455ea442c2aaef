package id.wajahkota.followup;

import id.wajahkota.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One thing that was done with a follow-up; never changed. */
@Entity
class FollowUpMove {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID followUpId;
    private String action;

    @Enumerated(EnumType.STRING)
    private FollowUpStage stage;

    private String note;
    private UUID personId;
    private Instant at;

    FollowUpMove(FollowUpId followUp, String action, FollowUpStage stage, String note, UserId person, Instant now) {
        followUpId = followUp.value();
        this.action = action;
        this.stage = stage;
        this.note = note.strip();
        personId = person.value();
        at = now;
    }

    protected FollowUpMove() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    FollowUpEntry entry() {
        return new FollowUpEntry(action, stage, note, new UserId(personId), at);
    }
}
