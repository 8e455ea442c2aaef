package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a rakor decided (keputusan). */
@Entity
class Resolution {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID meetingId;
    private @Nullable UUID agendaItemId;
    private String words;
    private UUID recordedBy;
    private Instant recordedAt;

    Resolution(UUID meeting, @Nullable UUID agendaItem, String words, UserId recorder, Instant now) {
        meetingId = meeting;
        agendaItemId = agendaItem;
        this.words = words.strip();
        recordedBy = recorder.value();
        recordedAt = now;
    }

    protected Resolution() {}

    UUID meeting() {
        return meetingId;
    }

    ResolutionDetail detail() {
        return new ResolutionDetail(Objects.requireNonNull(id), Optional.ofNullable(agendaItemId), words);
    }
}
