package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;

/**
 * A button of the decision bar.
 *
 * @param variant how it stands out from the others, if it does
 */
public record Choice(String label, Optional<ButtonVariant> variant, Runnable onClick) {

    /** For what is most likely done now. */
    public static Choice primary(String label, Runnable onClick) {
        return new Choice(label, Optional.of(ButtonVariant.PRIMARY), onClick);
    }

    /** For what may be done as well. */
    public static Choice plain(String label, Runnable onClick) {
        return new Choice(label, Optional.empty(), onClick);
    }

    /** For what cannot be undone. */
    public static Choice dangerous(String label, Runnable onClick) {
        return new Choice(label, Optional.of(ButtonVariant.ERROR), onClick);
    }

    /** Whether it is what is most likely done now. */
    public boolean isPrimary() {
        return variant.filter(ButtonVariant.PRIMARY::equals).isPresent();
    }
}
