package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.platform.shared.ui.WibFormat;

/** Tells of typing that came back, as long as it is neither saved nor thrown away. */
class RestoredTyping extends Composite<Div> {

    RestoredTyping() {
        getContent().addClassName("banner");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Shows when it was typed.
     *
     * @param isNew whether it belongs to no post yet; a mere idea is greeted as one
     */
    void tell(Autosaves.Kept kept, boolean isNew, Runnable onDiscard) {
        String greeting = isNew && kept.draft().isIdea() ? "editor.idea" : "editor.restored";
        Button discard = new Button(getTranslation("editor.discard"), click -> {
            onDiscard.run();
            setVisible(false);
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Span(getTranslation(greeting, WibFormat.ofScreen().brief(kept.at()))), discard);
        setVisible(true);
    }
}
