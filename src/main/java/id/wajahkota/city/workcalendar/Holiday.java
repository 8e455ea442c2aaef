package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A day on which the city does not work. */
@Entity
class Holiday {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;

    Holiday(HolidayEntry entry) {
        write(entry);
    }

    protected Holiday() {}

    final void write(HolidayEntry entry) {
        date = entry.date();
        kind = entry.kind();
        name = Blank.clean(entry.name());
    }

    HolidayDetail detail() {
        return new HolidayDetail(
                new HolidayId(Objects.requireNonNull(id)), version, new HolidayEntry(date, kind, name));
    }
}
