package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.MeetingId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Something that a department is asked to do, from a rakor. */
@Entity
class FollowUp {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private @Nullable UUID directiveId;
    private UUID opdId;
    private @Nullable UUID assigneeId;
    private String task;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private FollowUpStage stage = FollowUpStage.OPEN;

    private @Nullable UUID completedBy;
    private UUID assignedBy;
    private Instant assignedAt;
    private @Nullable Instant verifiedAt;

    FollowUp(
            MeetingId meeting,
            Optional<DirectiveId> directive,
            OpdId opd,
            FollowUpDraft draft,
            UserId assigner,
            Instant now) {
        meetingId = meeting.value();
        directiveId = directive.map(DirectiveId::value).orElse(null);
        opdId = opd.value();
        assignedBy = assigner.value();
        assignedAt = now;
        write(draft);
    }

    protected FollowUp() {}

    void write(FollowUpDraft draft) {
        task = Blank.clean(draft.task());
        priority = draft.priority();
        due = Objects.requireNonNull(draft.due());
        assigneeId = draft.assignee() == null ? null : draft.assignee().value();
    }

    void moveTo(FollowUpStage next, UserId person, Instant now) {
        if (next == FollowUpStage.DONE) {
            completedBy = person.value();
        }
        if (next == FollowUpStage.VERIFIED) {
            verifiedAt = now;
        }
        stage = next;
    }

    FollowUpId id() {
        return new FollowUpId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    OpdId opd() {
        return new OpdId(opdId);
    }

    FollowUpState state(int evidence) {
        return new FollowUpState(
                stage, opd(), evidence, Optional.ofNullable(completedBy).map(UserId::new));
    }

    FollowUpDetail detail() {
        return new FollowUpDetail(
                id(),
                version,
                new MeetingId(meetingId),
                Optional.ofNullable(directiveId).map(DirectiveId::new),
                opd(),
                new FollowUpDraft(task, priority, due, assigneeId == null ? null : new UserId(assigneeId)),
                stage,
                new UserId(assignedBy),
                assignedAt);
    }
}
