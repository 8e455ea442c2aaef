package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who came to a rakor. */
@Entity
class Attendance {

    private static final Duration NOT_YET_LATE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private @Nullable UUID personId;
    private String name;
    private String job;
    private @Nullable UUID opdId;
    private String institution;
    private String onBehalfOf;
    private Instant arrivedAt;
    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private AttendanceWay way;

    Attendance(UUID meeting, Optional<UserId> person, AttendanceDraft draft, AttendanceWay way, Instant now) {
        meetingId = meeting;
        personId = person.map(UserId::value).orElse(null);
        name = Blank.clean(draft.name());
        job = Blank.clean(draft.job());
        opdId = draft.opd() == null ? null : draft.opd().value();
        institution = Blank.clean(draft.institution());
        onBehalfOf = Blank.clean(draft.onBehalfOf());
        arrivedAt = now;
        this.way = way;
    }

    protected Attendance() {}

    UUID meeting() {
        return meetingId;
    }

    void leave(@Nullable Instant now) {
        leftAt = now;
    }

    String name() {
        return name;
    }

    AttendanceDetail detail(Instant starts) {
        AttendanceDraft draft =
                new AttendanceDraft(name, job, opdId == null ? null : new OpdId(opdId), institution, onBehalfOf);
        return new AttendanceDetail(
                Objects.requireNonNull(id),
                draft,
                arrivedAt,
                Optional.ofNullable(leftAt),
                arrivedAt.isAfter(starts.plus(NOT_YET_LATE)),
                way);
    }
}
