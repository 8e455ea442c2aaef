package id.wajahkota.rakor.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That the last day of a programme moved, and why. */
@Entity
class ProgrammeShift {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID programmeId;
    private LocalDate dayBefore;
    private LocalDate dayAfter;
    private String reason;
    private Instant at;

    ProgrammeShift(ProgrammeId programme, LocalDate before, LocalDate after, String reason, Instant now) {
        programmeId = programme.value();
        dayBefore = before;
        dayAfter = after;
        this.reason = reason;
        at = now;
    }

    protected ProgrammeShift() {}

    ShiftDetail detail() {
        return new ShiftDetail(dayBefore, dayAfter, reason, at);
    }
}
