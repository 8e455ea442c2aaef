package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One finalised version of a rakor's minutes. Its content is never changed; it can only be reopened. */
@Entity
class Minutes {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID meetingId;
    private int number;
    private String code;

    @Column(columnDefinition = "longtext")
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private UUID finalisedBy;
    private Instant finalisedAt;
    private @Nullable UUID reopenedBy;
    private @Nullable Instant reopenedAt;
    private String reopenReason = "";

    Minutes(MeetingId meeting, int number, String code, String content, UserId person, Instant now) {
        meetingId = meeting.value();
        this.number = number;
        this.code = code;
        this.content = content;
        contentHash = Sha256.of(content);
        finalisedBy = person.value();
        finalisedAt = now;
    }

    protected Minutes() {}

    void reopen(String reason, UserId person, Instant now) {
        reopenedBy = person.value();
        reopenedAt = now;
        reopenReason = Blank.clean(reason);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    String content() {
        return content;
    }

    MinutesVersion version() {
        return new MinutesVersion(
                id(),
                new MeetingId(meetingId),
                number,
                code,
                contentHash,
                new UserId(finalisedBy),
                finalisedAt,
                Optional.ofNullable(reopenedAt),
                reopenReason);
    }
}
