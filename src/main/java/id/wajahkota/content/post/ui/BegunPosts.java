package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.UUID;

/** New posts that a person began and did not save: each is gone on with, or thrown away. */
class BegunPosts extends Composite<Div> {

    private final transient Autosaves autosaves;
    private final UUID here;

    /**
     * Offers them.
     *
     * @param here what this window writes, which is not offered to itself
     */
    BegunPosts(Autosaves autosaves, UUID here) {
        this.autosaves = autosaves;
        this.here = here;
        getContent().addClassNames("banner", "begun-posts");
        getContent().getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        List<Autosaves.Kept> others = autosaves.begun().stream()
                .filter(kept -> !kept.written().key().equals(here))
                .toList();
        getContent().removeAll();
        setVisible(!others.isEmpty());
        UnorderedList list = new UnorderedList();
        others.forEach(kept -> list.add(createLine(kept)));
        getContent().add(new NativeDetails(getTranslation("editor.begun", others.size()), list));
    }

    private ListItem createLine(Autosaves.Kept kept) {
        String title = Blank.is(kept.draft().title())
                ? getTranslation("editor.begun.untitled")
                : kept.draft().title();
        Anchor goOn = new Anchor(
                NewPostAddress.of(kept.written().key()),
                getTranslation("editor.begun.goOn", title, WibFormat.ofScreen().brief(kept.at())));
        Button discard = new Button(getTranslation("editor.begun.discard"), click -> {
            autosaves.discard(kept.written());
            show();
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setAriaLabel(getTranslation("editor.begun.discardOf", title));
        return new ListItem(goOn, discard);
    }
}
