package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.MeetingId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
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
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** An instruction that a leader or adviser gave in a rakor. */
@Entity
class Directive {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

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

    Directive(MeetingId meeting, DirectiveDraft draft, UserId recorder, Instant now) {
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
        return new DirectiveId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
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
        return new DirectiveDetail(id(), version, meeting(), draft, recordedAt, followUps, verified);
    }
}
