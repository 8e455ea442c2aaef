package id.wajahkota.city.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Organisasi perangkat daerah: a department of the city (dinas, badan, bagian, kecamatan and so on). */
@Entity
class Opd {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String kind;

    Opd(String code, String name, String kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    protected Opd() {}

    Opd rename(String newName, String newKind) {
        name = newName;
        kind = newKind;
        return this;
    }

    String kind() {
        return kind;
    }

    OpdId id() {
        return new OpdId(Objects.requireNonNull(id));
    }

    OpdSummary summary() {
        return new OpdSummary(id(), code, name);
    }
}
