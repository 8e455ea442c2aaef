package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way through a queue: back to it, to the one before and the one after. */
class QueueSteps extends Composite<Nav> {

    QueueSteps(QueuePlace place) {
        getContent().addClassName("queue-steps");
        getContent().setAriaLabel(getTranslation("queue.steps"));
        getContent().add(new Anchor(place.queue(), getTranslation("queue.back")));
        if (place.position() >= 0) {
            getContent()
                    .add(new Span(getTranslation(
                            "queue.position",
                            place.position() + 1,
                            place.subjects().size())));
        }
        place.previous().ifPresent(path -> getContent().add(new Anchor(path, getTranslation("queue.previous"))));
        place.next().ifPresent(path -> getContent().add(new Anchor(path, getTranslation("queue.next"))));
        Button help = new Button(getTranslation("shortcuts.title"), click -> new ShortcutsDialog().open());
        help.addThemeVariants(ButtonVariant.TERTIARY);
        help.addClassName("keyboard-only");
        getContent().add(help);
    }
}
