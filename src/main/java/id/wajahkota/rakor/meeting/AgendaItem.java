package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** One item of a rakor's agenda: its plan, its time and its notes. */
@Entity
class AgendaItem {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private int place;
    private String title;
    private String presenter;
    private int plannedMinutes;

    @Column(columnDefinition = "mediumtext")
    private String notes = "";

    private int notesRevision;
    private @Nullable UUID notesBy;
    private @Nullable Instant notesAt;
    private long spentSeconds;
    private @Nullable Instant runningSince;

    AgendaItem(UUID meeting, int place, AgendaDraft draft) {
        meetingId = meeting;
        plan(place, draft);
    }

    protected AgendaItem() {}

    void plan(int newPlace, AgendaDraft draft) {
        place = newPlace;
        title = Blank.clean(draft.title());
        presenter = Blank.clean(draft.presenter());
        plannedMinutes = draft.plannedMinutes();
    }

    void begin(Instant now) {
        if (runningSince == null) {
            runningSince = now;
        }
    }

    void stop(Instant now) {
        if (runningSince != null) {
            spentSeconds += Duration.between(runningSince, now).toSeconds();
            runningSince = null;
        }
    }

    void note(String words, UserId person, Instant now) {
        notes = words;
        notesRevision++;
        notesBy = person.value();
        notesAt = now;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UUID meeting() {
        return meetingId;
    }

    String notes() {
        return notes;
    }

    int notesRevision() {
        return notesRevision;
    }

    AgendaItemDetail detail() {
        return new AgendaItemDetail(
                id(),
                new AgendaDraft(id(), title, presenter, plannedMinutes),
                notes,
                notesRevision,
                Optional.ofNullable(notesBy).map(UserId::new),
                Duration.ofSeconds(spentSeconds),
                Optional.ofNullable(runningSince));
    }
}
