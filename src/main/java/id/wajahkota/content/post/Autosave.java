package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a person has typed and not yet saved, of one post or of a new one. */
@Entity
@Table(name = "post_autosave")
class Autosave {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID userId;
    private @Nullable UUID postId;
    private UUID writtenId;

    @Column(columnDefinition = "longtext")
    private String typed = "";

    private Instant savedAt;

    Autosave(UserId user, Written written, Instant now) {
        userId = user.value();
        postId = written.post().map(PostId::value).orElse(null);
        writtenId = written.key();
        savedAt = now;
    }

    protected Autosave() {}

    void keep(String text, Instant now) {
        typed = text;
        savedAt = now;
    }

    Written written() {
        return new Written(writtenId, Optional.ofNullable(postId).map(PostId::new));
    }

    String typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
