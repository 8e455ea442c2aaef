package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a programme wants to reach. */
@Entity
@Table(name = "programme_target")
class Target {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID programmeId;
    private String name;
    private String unit;
    private BigDecimal planned;
    private @Nullable UUID reporterId;

    Target(ProgrammeId programme, TargetDraft draft) {
        programmeId = programme.value();
        name = Blank.clean(draft.name());
        unit = Blank.clean(draft.unit());
        planned = Objects.requireNonNull(draft.planned());
        reporterId = draft.reporter() == null ? null : draft.reporter().value();
    }

    protected Target() {}

    UUID id() {
        return Objects.requireNonNull(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    String name() {
        return name;
    }

    @Nullable
    OpdId reporter() {
        return reporterId == null ? null : new OpdId(reporterId);
    }

    TargetDetail detail(List<TargetDetail.Report> reports) {
        return new TargetDetail(id(), new TargetDraft(name, unit, planned, reporter()), reports);
    }
}
