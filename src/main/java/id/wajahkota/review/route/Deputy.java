package id.wajahkota.review.route;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That somebody stands in for somebody else while they are away. */
@Entity
class Deputy {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID personId;
    private UUID deputyId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    Deputy(Absence absence) {
        personId = Objects.requireNonNull(absence.person()).value();
        deputyId = Objects.requireNonNull(absence.deputy()).value();
        validFrom = Objects.requireNonNull(absence.from());
        validUntil = Objects.requireNonNull(absence.until());
    }

    protected Deputy() {}

    UserId person() {
        return new UserId(personId);
    }

    Deputies.Kept kept() {
        return new Deputies.Kept(
                Objects.requireNonNull(id), new Absence(person(), new UserId(deputyId), validFrom, validUntil));
    }
}
