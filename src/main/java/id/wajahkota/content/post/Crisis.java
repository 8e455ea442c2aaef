package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A time in which the city keeps approved posts from going out. */
@Entity
class Crisis {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String reason;
    private Instant begunAt;
    private UUID begunBy;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private String ending = "";

    Crisis(String reason, UserId person, Instant now) {
        this.reason = reason;
        begunBy = person.value();
        begunAt = now;
    }

    protected Crisis() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    String reason() {
        return reason;
    }

    void end(String words, UserId person, Instant now) {
        ending = words;
        endedBy = person.value();
        endedAt = now;
    }

    CrisisDetail detail(long held, long passed) {
        return new CrisisDetail(
                reason, new UserId(begunBy), begunAt, Optional.ofNullable(endedAt), ending, held, passed);
    }
}
