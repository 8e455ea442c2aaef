package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
@Entity
class Evidence {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    private UUID followUpId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String link = "";
    private @Nullable UUID postId;
    private @Nullable UUID attachmentId;
    private UUID addedBy;
    private Instant addedAt;

    Evidence(FollowUpId followUp, EvidenceDraft draft, UserId person, Instant now) {
        followUpId = followUp.value();
        title = Blank.clean(draft.title());
        addedBy = person.value();
        addedAt = now;
        switch (draft) {
            case EvidenceDraft.Link web -> {
                kind = EvidenceKind.LINK;
                link = Blank.clean(web.address());
            }
            case EvidenceDraft.File file -> {
                kind = EvidenceKind.FILE;
                attachmentId = file.file().value();
            }
            case EvidenceDraft.OfPost post -> {
                kind = EvidenceKind.POST;
                postId = post.post().value();
            }
        }
    }

    protected Evidence() {}

    UUID followUp() {
        return followUpId;
    }

    Optional<AttachmentId> file() {
        return Optional.ofNullable(attachmentId).map(AttachmentId::new);
    }

    EvidenceDetail detail() {
        String address = switch (kind) {
            case LINK -> link;
            case FILE -> new AttachmentId(Objects.requireNonNull(attachmentId)).path();
            case POST -> "konten/" + postId;
        };
        return new EvidenceDetail(Objects.requireNonNull(id), kind, title, address, new UserId(addedBy), addedAt);
    }
}
