package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A channel a post goes to.
 *
 * @param caption its own text, or null where it takes the common one
 * @param publicLink its public address there, once it is out
 */
@Embeddable
record PostChannel(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(columnDefinition = "mediumtext") @Nullable String caption,
        @Nullable String publicLink) {

    PostChannel linkedTo(String link) {
        return new PostChannel(channel, caption, Blank.clean(link));
    }
}
