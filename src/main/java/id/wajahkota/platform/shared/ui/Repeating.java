package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.button.Button;

/** Every button takes one press at a time; this one is meant to be pressed again and again. */
public final class Repeating {

    private Repeating() {}

    /** The same button, of which no press is left out. */
    public static Button button(Button button) {
        button.getElement().setAttribute("data-repeats", true);
        return button;
    }
}
