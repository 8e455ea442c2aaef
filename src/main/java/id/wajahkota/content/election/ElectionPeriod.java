package id.wajahkota.content.election;

import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.review.approval.ElectionTime;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A time in which an election asks more of what is submitted. */
@Entity
class ElectionPeriod {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String name;
    private LocalDate starts;
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private Role extraRole;

    @ElementCollection
    @CollectionTable(name = "election_period_topic", joinColumns = @JoinColumn(name = "period_id"))
    @Column(name = "topic_id")
    private Set<UUID> topics = new HashSet<>();

    ElectionPeriod(ElectionPeriodDraft draft) {
        write(draft);
    }

    protected ElectionPeriod() {}

    final void write(ElectionPeriodDraft draft) {
        name = Blank.clean(draft.name());
        starts = Objects.requireNonNull(draft.starts());
        ends = Objects.requireNonNull(draft.ends());
        extraRole = draft.extraRole();
        topics.retainAll(draft.topics());
        topics.addAll(draft.topics());
    }

    ElectionTime time() {
        return new ElectionTime(name, extraRole);
    }

    ElectionPeriodDetail detail() {
        return new ElectionPeriodDetail(
                Objects.requireNonNull(id),
                version,
                new ElectionPeriodDraft(name, starts, ends, Set.copyOf(topics), extraRole));
    }
}
