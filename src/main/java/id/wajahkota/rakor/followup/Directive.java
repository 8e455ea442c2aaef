package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.MeetingId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An instruction that a leader or adviser gave in a rakor. */
@Entity
class Directive {

    @Id
    private UUID id;

    /** Null until it is stored, which tells a new one, whose id is given, from one that is there. */
    @Version
    private @Nullable Long version;

    private UUID meetingId;
    private @Nullable UUID agendaItemId;
    private String speaker;
    private String speakerPosition;
    private String quote;
    private @Nullable LocalDate due;
    private UUID recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "directive_opd", joinColumns = @JoinColumn(name = "directive_id"))
    @Column(name = "opd_id")
    private Set<UUID> opds = new HashSet<>();

    Directive(DirectiveId id, MeetingId meeting, DirectiveDraft draft, UserId recorder, Instant now) {
        this.id = id.value();
        meetingId = meeting.value();
        recordedBy = recorder.value();
        recordedAt = now;
        write(draft);
    }

    protected Directive() {}

    void write(DirectiveDraft draft) {
        agendaItemId = draft.agendaItem();
        speaker = Blank.clean(draft.speaker());
        speakerPosition = Blank.clean(draft.speakerPosition());
        quote = Blank.clean(draft.quote());
        due = draft.due();
        Set<UUID> wanted = draft.opds().stream().map(OpdId::value).collect(Collectors.toSet());
        opds.retainAll(wanted);
        opds.addAll(wanted);
    }

    DirectiveId id() {
        return new DirectiveId(id);
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    DirectiveDetail detail(int followUps, int verified) {
        DirectiveDraft draft = new DirectiveDraft(
                agendaItemId,
                speaker,
                speakerPosition,
                quote,
                opds.stream().map(OpdId::new).collect(Collectors.toUnmodifiableSet()),
                due);
        return new DirectiveDetail(id(), version(), meeting(), draft, recordedAt, followUps, verified);
    }
}
