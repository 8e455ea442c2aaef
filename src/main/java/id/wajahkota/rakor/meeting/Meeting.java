package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A coordination meeting. Its agenda has rows of its own, which people write while it runs. */
@Entity
class Meeting {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String number;
    private String title;
    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private String chair;
    private String chairPosition;
    private UUID minuteTakerId;

    @Embedded
    private InvitationLetter letter;

    @Enumerated(EnumType.STRING)
    private MeetingStage stage = MeetingStage.DRAFT;

    private String checkInSecret;

    /** Counts what calendar programs must take over (RFC 5545, SEQUENCE). */
    private int sequence;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant beganAt;
    private @Nullable Instant endedAt;

    /** Read for a whole page of meetings at once. */
    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "meeting_opd", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "opd_id")
    private Set<UUID> opds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meeting_guest", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<Guest> guests = new ArrayList<>();

    Meeting(MeetingDraft draft, String checkInSecret, UserId creator, Instant now) {
        this.checkInSecret = checkInSecret;
        createdBy = creator.value();
        createdAt = now;
        write(draft);
    }

    protected Meeting() {}

    /** Takes over what was written, but for the agenda. */
    void write(MeetingDraft draft) {
        number = Blank.clean(draft.number());
        title = Blank.clean(draft.title());
        place = Blank.clean(draft.place());
        startsAt = Objects.requireNonNull(draft.starts());
        endsAt = Objects.requireNonNull(draft.ends());
        chair = Blank.clean(draft.chair());
        chairPosition = Blank.clean(draft.chairPosition());
        minuteTakerId = Objects.requireNonNull(draft.minuteTaker()).value();
        letter = draft.letter().cleaned();
        Set<UUID> wanted = draft.opds().stream().map(OpdId::value).collect(Collectors.toSet());
        opds.retainAll(wanted);
        opds.addAll(wanted);
        if (!guests.equals(draft.guests())) {
            guests.clear();
            guests.addAll(draft.guests());
        }
        sequence++;
    }

    void moveTo(MeetingStage next, Instant now) {
        if (next == MeetingStage.RUNNING) {
            beganAt = now;
        }
        if (stage == MeetingStage.RUNNING && next == MeetingStage.MINUTES) {
            endedAt = now;
        }
        stage = next;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    MeetingStage stage() {
        return stage;
    }

    UserId minuteTaker() {
        return new UserId(minuteTakerId);
    }

    CheckInCode checkInCode() {
        return new CheckInCode(checkInSecret);
    }

    MeetingSummary summary() {
        return new MeetingSummary(
                new MeetingId(id()),
                version,
                number,
                title,
                place,
                startsAt,
                endsAt,
                stage,
                opds.stream().map(OpdId::new).collect(Collectors.toUnmodifiableSet()));
    }

    MeetingDetail detail(List<AgendaItem> agenda) {
        MeetingDraft draft = new MeetingDraft(
                number,
                title,
                place,
                startsAt,
                endsAt,
                chair,
                chairPosition,
                minuteTaker(),
                summary().opds(),
                List.copyOf(guests),
                agenda.stream().map(item -> item.detail().draft()).toList(),
                letter);
        return new MeetingDetail(
                summary(),
                draft,
                sequence,
                agenda.stream().map(AgendaItem::detail).toList(),
                beganAt,
                endedAt);
    }
}
