package id.wajahkota.platform.journal;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.IdsConverter;
import id.wajahkota.platform.shared.Shortened;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One thing that happened. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalRow {

    private static final int TITLE_LIMIT = 300;

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String subjectType;
    private UUID subjectId;
    private String title;
    private String action;
    private @Nullable UUID actorId;
    private @Nullable String fromStage;
    private @Nullable String toStage;
    private @Nullable Integer revision;

    @Column(columnDefinition = "text")
    private String note;

    @Column(columnDefinition = "longtext")
    private @Nullable String changes;

    @Convert(converter = IdsConverter.class)
    @Column(columnDefinition = "mediumtext")
    private Set<UUID> concerned;

    @Convert(converter = IdsConverter.class)
    @Column(columnDefinition = "text")
    private Set<UUID> departments;

    @Convert(converter = IdsConverter.class)
    @Column(columnDefinition = "text")
    private Set<UUID> named;

    private Instant happenedAt;

    JournalRow(Happened happened, @Nullable String changes, Optional<UserId> actor, Instant at) {
        subjectType = happened.subject().type();
        subjectId = happened.subject().id();
        title = Shortened.of(happened.title(), TITLE_LIMIT);
        action = happened.action();
        actorId = actor.map(UserId::value).orElse(null);
        fromStage = happened.from().orElse(null);
        toStage = happened.to().orElse(null);
        revision = happened.revision().orElse(null);
        note = happened.note();
        this.changes = changes;
        named = others(happened.named(), actor);
        concerned = others(happened.concerned(), actor);
        departments = happened.departments().stream().map(OpdId::value).collect(Collectors.toUnmodifiableSet());
        happenedAt = at;
    }

    protected JournalRow() {}

    private static Set<UUID> others(Set<UserId> people, Optional<UserId> actor) {
        return people.stream()
                .filter(person -> !actor.equals(Optional.of(person)))
                .map(UserId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UserId> people(Set<UUID> ids) {
        return ids.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    boolean concernsSomebody() {
        return !concerned.isEmpty() || !departments.isEmpty() || !named.isEmpty();
    }

    Optional<String> changes() {
        return Optional.ofNullable(changes);
    }

    Entry entry(List<Change> read) {
        return new Entry(
                id(),
                Optional.ofNullable(actorId).map(UserId::new),
                happenedAt,
                new Happened(
                        new SubjectRef(subjectType, subjectId),
                        title,
                        action,
                        Optional.ofNullable(fromStage),
                        Optional.ofNullable(toStage),
                        Optional.ofNullable(revision),
                        note,
                        read,
                        people(concerned),
                        departments.stream().map(OpdId::new).collect(Collectors.toUnmodifiableSet()),
                        people(named)));
    }
}
