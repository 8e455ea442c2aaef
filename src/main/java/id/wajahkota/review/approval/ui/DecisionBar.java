package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** What the person may do with a subject now; on a phone it stays at the foot of the screen. */
public class DecisionBar extends Composite<Div> {

    public DecisionBar(List<Choice> choices, Optional<String> hint) {
        Div bar = getContent();
        bar.addClassName("decision-bar");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("decision.bar"));
        hint.map(Paragraph::new).ifPresent(text -> {
            text.addClassName("subtle");
            bar.add(text);
        });
        choices.stream().map(DecisionBar::createButton).forEach(bar::add);
        bar.setVisible(!choices.isEmpty() || hint.isPresent());
    }

    private static Button createButton(Choice choice) {
        Button button = new Button(choice.label(), click -> choice.onClick().run());
        choice.variant().ifPresent(button::addThemeVariants);
        choice.key().ifPresent(key -> listen(button, key));
        return button;
    }

    /** What was typed last goes first: the field in which somebody is tells its value before the press is heard. */
    private static void listen(Button button, Key key) {
        button.addClickShortcut(key, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        String name = key.getKeys().getFirst().replaceFirst("^Key", "");
        button.setTooltipText("Ctrl + " + name);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+" + name);
    }
}
