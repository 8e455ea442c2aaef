package id.wajahkota.content.template;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Words that are used again. */
@Entity
class TextTemplate {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private @Nullable UUID opdId;

    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private String name;
    private String text;
    private UUID changedBy;
    private Instant changedAt;

    TextTemplate(TemplateDraft draft, UserId author, Instant now) {
        write(draft, author, now);
    }

    protected TextTemplate() {}

    final void write(TemplateDraft draft, UserId editor, Instant now) {
        opdId = draft.opd() == null ? null : draft.opd().value();
        kind = draft.kind();
        name = Blank.clean(draft.name());
        text = Blank.clean(draft.text());
        changedBy = editor.value();
        changedAt = now;
    }

    TemplateDetail detail() {
        OpdId owner = opdId == null ? null : new OpdId(opdId);
        return new TemplateDetail(
                new TemplateId(Objects.requireNonNull(id)), version, new TemplateDraft(owner, kind, name, text));
    }
}
