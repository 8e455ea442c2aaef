package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.content.post.PostId;

/**
 * Beside the calendar, what one tile stands for; the calendar stays usable meanwhile. Esc closes it and gives the focus
 * back to the tile. Where there is no room beside it, it lies over the foot of the screen.
 */
class PeekPanel extends Composite<Aside> {

    /** The tile may have been drawn anew since; it has the same id. */
    private static final String FOCUS_TILE =
            "requestAnimationFrame(() => { const tile = document.getElementById($0); (tile?.querySelector('a') ?? tile)?.focus(); })";

    private String tile = "";

    PeekPanel() {
        getContent().addClassName("peek-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("popover.label"));
        getContent().getElement().setAttribute("tabindex", "-1");
        Shortcuts.addShortcutListener(getContent(), this::close, Key.ESCAPE).listenOn(getContent());
        setVisible(false);
    }

    /** Shows that about a post's tile, in place of what was shown. */
    void show(PostId post, Component... content) {
        tile = "tile-" + post.value();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("popover.close"));
        close.addClassName("peek-close");
        getContent().removeAll();
        getContent().add(close);
        getContent().add(content);
        setVisible(true);
        getContent().getElement().executeJs("this.focus({ preventScroll: true })");
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            UI.getCurrent().getPage().executeJs(FOCUS_TILE, tile);
        }
    }
}
