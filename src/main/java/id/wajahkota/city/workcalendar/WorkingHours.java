package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** When the city works, usually or for a time such as Ramadan. */
@Entity
@Table(name = "working_hours")
class WorkingHours {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "working_day", joinColumns = @JoinColumn(name = "working_hours_id"))
    private Set<WorkingDay> days = new HashSet<>();

    WorkingHours(WorkingHoursDraft draft) {
        write(draft);
    }

    protected WorkingHours() {}

    final void write(WorkingHoursDraft draft) {
        name = Blank.clean(draft.name());
        validFrom = draft.validFrom();
        validUntil = draft.validUntil();
        days.retainAll(Set.copyOf(draft.days()));
        days.addAll(draft.days());
    }

    WorkingHoursDetail detail() {
        List<WorkingDay> sorted =
                days.stream().sorted(Comparator.comparing(WorkingDay::weekday)).toList();
        return new WorkingHoursDetail(
                new WorkingHoursId(Objects.requireNonNull(id)),
                version,
                new WorkingHoursDraft(name, validFrom, validUntil, sorted));
    }
}
