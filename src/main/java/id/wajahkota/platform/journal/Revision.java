package id.wajahkota.platform.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a subject said when others were first asked to read that revision. It is written once and never changed. */
@Entity
@Immutable
@Table(name = "subject_revision")
class Revision {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private String subjectType;
    private UUID subjectId;
    private int revision;

    @Column(columnDefinition = "longtext")
    private String text;

    private Instant keptAt;

    Revision(SubjectRef subject, int revision, String text, Instant now) {
        subjectType = subject.type();
        subjectId = subject.id();
        this.revision = revision;
        this.text = text;
        keptAt = now;
    }

    protected Revision() {}

    String text() {
        return text;
    }
}
