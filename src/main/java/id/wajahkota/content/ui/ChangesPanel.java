package id.wajahkota.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.wajahkota.content.PostChange;
import id.wajahkota.content.PostMedia;
import id.wajahkota.content.WordDiff;
import id.wajahkota.media.MediaSize;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.WibFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a revision changed: texts word by word, everything else before and after. */
class ChangesPanel extends Composite<Section> {

    private final Function<Object, String> names;

    /**
     * The changes since a revision.
     *
     * @param names the name of a department, a campaign or a pillar by its id
     */
    ChangesPanel(int since, List<PostChange> changes, Function<Object, String> names) {
        this.names = names;
        getContent().addClassNames("panel", "changes");
        getContent().add(new H2(getTranslation("changes.title", since)));
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("changes.none")));
        }
        changes.forEach(this::show);
    }

    private void show(PostChange change) {
        switch (change) {
            case PostChange.Words(String field, var channel, String before, String after) ->
                add(
                        channel == null
                                ? getTranslation("post." + field)
                                : getTranslation("post.captionOn", EnumText.of(channel)),
                        createDiff(before, after));
            case PostChange.Slot(var before, var after) ->
                add(getTranslation("post.slot"), createSides(time(before), time(after)));
            case PostChange.Channels(var before, var after) ->
                add(getTranslation("post.channels"), createSides(EnumText.list(before), EnumText.list(after)));
            case PostChange.Reference(String field, var before, var after) ->
                add(getTranslation("post." + field), createSides(name(before), name(after)));
            case PostChange.Picture(var before, var after) ->
                add(getTranslation("post.media"), createPictures(before, after));
        }
    }

    private void add(String label, Component shown) {
        getContent().add(new H3(label), shown);
    }

    private static Component createDiff(String before, String after) {
        Paragraph text = new Paragraph();
        text.addClassName("caption-text");
        WordDiff.between(before, after)
                .forEach(piece -> text.getElement()
                        .appendChild(
                                switch (piece.kind()) {
                                    case KEPT -> new Element("span").setText(piece.text());
                                    case REMOVED -> new Element("del").setText(piece.text());
                                    case ADDED -> new Element("ins").setText(piece.text());
                                }));
        return text;
    }

    private Component createSides(String before, String after) {
        Div sides =
                new Div(createSide("changes.before", new Span(before)), createSide("changes.after", new Span(after)));
        sides.addClassName("conflict-sides");
        return sides;
    }

    private Component createPictures(Optional<PostMedia> before, Optional<PostMedia> after) {
        Div sides = new Div(
                createSide("changes.before", createPicture(before)), createSide("changes.after", createPicture(after)));
        sides.addClassName("conflict-sides");
        return sides;
    }

    private Component createPicture(Optional<PostMedia> picture) {
        return picture.<Component>map(shown -> {
                    Paragraph words = new Paragraph(shown.altText());
                    words.addClassName("subtle");
                    return new Div(new Image(shown.media().path(MediaSize.THUMBNAIL), shown.altText()), words);
                })
                .orElseGet(() -> new Span(getTranslation("changes.noPicture")));
    }

    private Component createSide(String key, Component shown) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassName("subtle");
        return new Div(label, shown);
    }

    private String name(Optional<?> id) {
        return id.map(names::apply).orElse("–");
    }

    private static String time(@Nullable Instant slot) {
        return slot == null ? "–" : WibFormat.ofScreen().dayAndTime(slot);
    }
}
