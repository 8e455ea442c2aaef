package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** How far a target was on a day. */
@Entity
class TargetReport {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID targetId;
    private LocalDate day;
    private BigDecimal achieved;
    private String note;
    private UUID reportedBy;
    private Instant reportedAt;

    TargetReport(UUID target, LocalDate day, BigDecimal achieved, String note, UserId person, Instant now) {
        targetId = target;
        this.day = day;
        this.achieved = achieved;
        this.note = Blank.clean(note);
        reportedBy = person.value();
        reportedAt = now;
    }

    protected TargetReport() {}

    UUID target() {
        return targetId;
    }

    TargetDetail.Report detail() {
        return new TargetDetail.Report(day, achieved, note);
    }
}
