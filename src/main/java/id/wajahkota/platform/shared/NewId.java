package id.wajahkota.platform.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The id of something that is about to be made. Whoever asks for it before the thing is made may ask for the thing twice,
 * by a second click or from a line that broke, and it is made once.
 */
public final class NewId {

    private NewId() {}

    /** One that was never given out (UUID version 7, so that rows lie in the order of their making). */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
