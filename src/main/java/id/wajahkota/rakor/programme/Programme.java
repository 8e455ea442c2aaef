package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A programme counted in working days. It remembers its last day, so that a shift is noticed. */
@Entity
class Programme {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String name;
    private String goal;
    private LocalDate starts;
    private int workingDays;
    private LocalDate lastDay;
    private UUID createdBy;
    private Instant createdAt;

    Programme(ProgrammeDraft draft, LocalDate lastDay, UserId creator, Instant now) {
        createdBy = creator.value();
        createdAt = now;
        write(draft, lastDay);
    }

    protected Programme() {}

    void write(ProgrammeDraft draft, LocalDate last) {
        name = Blank.clean(draft.name());
        goal = Blank.clean(draft.goal());
        starts = Objects.requireNonNull(draft.starts());
        workingDays = draft.workingDays();
        lastDay = last;
    }

    void endsOn(LocalDate last) {
        lastDay = last;
    }

    ProgrammeDetail detail() {
        return new ProgrammeDetail(
                new ProgrammeId(Objects.requireNonNull(id)),
                version,
                new ProgrammeDraft(name, goal, starts, workingDays),
                lastDay);
    }
}
