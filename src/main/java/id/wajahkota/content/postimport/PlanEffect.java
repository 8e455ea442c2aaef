package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one post.
 *
 * @param versionBefore the version it found; null for a post that it planned, and where an older portal did not keep it
 * @param versionAfter the version that it, or taking it back, left behind; another one means that somebody went on from there
 * @param textBefore the draft as JSON before it was written anew; null for a post that it planned
 */
@Embeddable
record PlanEffect(
        UUID postId,
        @Nullable Long versionBefore,
        long versionAfter,
        @Column(columnDefinition = "longtext") @Nullable String textBefore) {

    PostId post() {
        return new PostId(postId);
    }

    boolean isNew() {
        return textBefore == null;
    }
}
