package id.wajahkota.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a post said when others were first asked to read that revision. It is written once and never changed. */
@Entity
@Immutable
class PostRevision {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID postId;
    private int revision;

    @Column(columnDefinition = "longtext")
    private String text;

    private Instant keptAt;

    PostRevision(PostId post, int revision, String text, Instant now) {
        postId = post.value();
        this.revision = revision;
        this.text = text;
        keptAt = now;
    }

    protected PostRevision() {}

    String text() {
        return text;
    }
}
