package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;

/**
 * A button of the decision bar.
 *
 * @param variant how it stands out from the others, if it does
 * @param key what presses it too, together with Ctrl, wherever on the screen somebody is
 */
public record Choice(String label, Optional<ButtonVariant> variant, Optional<Key> key, Runnable onClick) {

    /** For what is most likely done now. */
    public static Choice primary(String label, Runnable onClick) {
        return new Choice(label, Optional.of(ButtonVariant.PRIMARY), Optional.empty(), onClick);
    }

    /** For what may be done as well. */
    public static Choice plain(String label, Runnable onClick) {
        return new Choice(label, Optional.empty(), Optional.empty(), onClick);
    }

    /** For what cannot be undone. */
    public static Choice dangerous(String label, Runnable onClick) {
        return new Choice(label, Optional.of(ButtonVariant.ERROR), Optional.empty(), onClick);
    }

    /** The same, which that key with Ctrl presses too. */
    public Choice by(Key pressed) {
        return new Choice(label, variant, Optional.of(pressed), onClick);
    }

    /** Whether it is what is most likely done now. */
    public boolean isPrimary() {
        return variant.filter(ButtonVariant.PRIMARY::equals).isPresent();
    }
}
