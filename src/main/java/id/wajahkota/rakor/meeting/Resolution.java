package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rakor decided (keputusan). */
@Entity
class Resolution {

    @Id
    private UUID id;

    private UUID meetingId;
    private @Nullable UUID agendaItemId;
    private String words;
    private UUID recordedBy;
    private Instant recordedAt;

    Resolution(UUID id, UUID meeting, @Nullable UUID agendaItem, String words, UserId recorder, Instant now) {
        this.id = id;
        meetingId = meeting;
        agendaItemId = agendaItem;
        this.words = Blank.clean(words);
        recordedBy = recorder.value();
        recordedAt = now;
    }

    protected Resolution() {}

    UUID meeting() {
        return meetingId;
    }

    ResolutionDetail detail() {
        return new ResolutionDetail(id, Optional.ofNullable(agendaItemId), words);
    }
}
