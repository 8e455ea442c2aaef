package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.ui.NewPostAddress;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.ui.NameDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.UUID;

/**
 * The person's own ideas, which are posts that were begun and have no slot, pillar or words yet. They lie above the
 * calendar; one that is dragged onto a day is gone on with there, and by keyboard each opens like a link.
 */
class IdeaTray extends Composite<Section> {

    private final transient Autosaves autosaves;

    IdeaTray(Autosaves autosaves) {
        this.autosaves = autosaves;
        getContent().addClassName("idea-tray");
        getContent().getElement().setAttribute("aria-label", getTranslation("idea.title"));
        show();
    }

    void show() {
        getContent().removeAll();
        Span title = new Span(getTranslation("idea.title"));
        title.addClassName("idea-title");
        Button add = new Button(getTranslation("idea.new"), VaadinIcon.PLUS.create(), click -> ask());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(title, add);
        autosaves.begun().forEach(kept -> getContent().add(createIdea(kept)));
    }

    private Component createIdea(Autosaves.Kept kept) {
        String title = Blank.is(kept.draft().title())
                ? getTranslation("editor.begun.untitled")
                : kept.draft().title();
        Anchor idea = new Anchor(NewPostAddress.of(kept.written().key()), title);
        idea.addClassName("idea");
        // What is dragged is the idea, and not its address, which a browser would drag by itself.
        idea.getElement().setAttribute("draggable", "false");
        idea.getElement().setAttribute("data-idea", kept.written().key().toString());
        idea.setTitle(getTranslation("idea.drag", title));
        Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> throwAway(kept));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("idea.discard", title));
        Span one = new Span(idea, away);
        one.addClassName("idea-one");
        return one;
    }

    private void throwAway(Autosaves.Kept kept) {
        autosaves.discard(kept.written());
        show();
        Notifications.undoable(getTranslation("idea.discarded"), getTranslation("common.undo"), () -> {
            autosaves.keep(kept.written(), kept.draft());
            show();
        });
    }

    private void ask() {
        UUID key = NewId.next();
        new NameDialog(getTranslation("idea.new"), getTranslation("idea.name"), words -> {
                    autosaves.keepIdea(key, words);
                    show();
                })
                .open();
    }
}
