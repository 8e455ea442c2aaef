package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a coloured word; the colour repeats what the word says. */
public final class StatusBadge extends Composite<Span> {

    /**
     * A badge for a state.
     *
     * @param tone the state's name, for which the style sheet holds the colour
     */
    public StatusBadge(String word, String tone) {
        getContent().setText(word);
        getContent().addClassNames("status-badge", "status-" + tone.toLowerCase(Locale.ROOT));
    }

    /** A badge with the words that the bundles hold for the state. */
    public static StatusBadge of(Enum<?> state) {
        return new StatusBadge(EnumText.of(state), state.name());
    }
}
