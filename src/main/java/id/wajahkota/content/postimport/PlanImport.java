package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A file that somebody brought, what they corrected of it, and what became of it. What it would do is never kept. */
@Entity
class PlanImport {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID ownerId;
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    private byte[] content;

    @Column(columnDefinition = "longtext")
    private String corrections;

    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.OPEN;

    private int created;
    private int changed;

    @ElementCollection
    @CollectionTable(name = "plan_import_effect", joinColumns = @JoinColumn(name = "import_id"))
    private Set<PlanEffect> effects = Set.of();

    PlanImport(UserId owner, String fileName, byte[] content, String corrections, Instant uploadedAt) {
        this.ownerId = owner.value();
        this.fileName = fileName;
        this.content = content;
        this.corrections = corrections;
        this.uploadedAt = uploadedAt;
    }

    protected PlanImport() {}

    byte[] content() {
        return content;
    }

    String corrections() {
        return corrections;
    }

    void correct(String all) {
        corrections = all;
    }

    void applied(List<PlanEffect> done) {
        effects = Set.copyOf(done);
        created = (int) done.stream().filter(PlanEffect::isNew).count();
        changed = done.size() - created;
        state = PlanState.APPLIED;
    }

    Set<PlanEffect> effects() {
        return effects;
    }

    void undone() {
        state = PlanState.UNDONE;
    }

    boolean isOf(UserId person) {
        return ownerId.equals(person.value());
    }

    PlanState state() {
        return state;
    }

    PlanImportDetail detail() {
        return new PlanImportDetail(
                new PlanImportId(Objects.requireNonNull(id)), fileName, uploadedAt, state, created, changed);
    }
}
