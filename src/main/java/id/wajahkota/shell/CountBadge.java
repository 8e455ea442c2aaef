package id.wajahkota.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** How many things wait at a place of the menu; nothing is shown for none. */
class CountBadge extends Composite<Span> {

    CountBadge() {
        getContent().addClassName("menu-count");
        getContent().getElement().setAttribute("role", "img");
        setVisible(false);
    }

    /**
     * Shows so many.
     *
     * @param told the same for those who hear it rather than see where it stands
     */
    void show(long waiting, String told) {
        getContent().setText(String.valueOf(waiting));
        getContent().getElement().setAttribute("aria-label", told);
        setVisible(waiting > 0);
    }
}
