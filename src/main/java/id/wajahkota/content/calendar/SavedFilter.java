package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A filter that a person keeps under a name; one of theirs may be the one the calendar opens with. */
@Entity
class SavedFilter {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID userId;
    private String name;
    private String query;
    private boolean defaultFilter;

    SavedFilter(UserId user, String name, String query) {
        this.userId = user.value();
        this.name = name;
        this.query = query;
    }

    protected SavedFilter() {}

    void replace(String other) {
        query = other;
    }

    void beDefault(boolean chosen) {
        defaultFilter = chosen;
    }

    boolean isCalled(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    KeptFilter kept() {
        return new KeptFilter(Objects.requireNonNull(id), name, query, defaultFilter);
    }
}
