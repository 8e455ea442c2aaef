package id.wajahkota.platform.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the portal will not do what was asked.
 *
 * @param reason the reason's code; the screen reads its words under {@code refusal.<reason>} in the bundles
 * @param field the form field to mend, or null when the refusal is about the whole
 * @param arguments what the words mention, in their order
 */
public record Refusal(String reason, @Nullable String field, List<Object> arguments) implements Serializable {

    /** A refusal of the whole. */
    public static Refusal of(Enum<?> reason, Object... arguments) {
        return new Refusal(reason.name(), null, List.of(arguments));
    }

    /** A refusal that belongs to one field of the form. */
    public static Refusal onField(String field, Enum<?> reason, Object... arguments) {
        return new Refusal(reason.name(), field, List.of(arguments));
    }

    /** Whether that is the reason. */
    public boolean is(Enum<?> other) {
        return reason.equals(other.name());
    }
}
