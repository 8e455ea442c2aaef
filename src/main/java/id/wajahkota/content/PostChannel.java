package id.wajahkota.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A channel a post goes to, with its public address there once it is out. */
@Embeddable
record PostChannel(
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable String publicLink) {}
