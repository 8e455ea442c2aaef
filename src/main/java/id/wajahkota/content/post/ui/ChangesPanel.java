package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.PostChange;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.platform.shared.ui.ChangeList;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what two states of a post differ: what a revision changed, or what somebody typed beside what is saved. */
class ChangesPanel extends Composite<ChangeList> {

    private final Function<Object, String> names;
    private final boolean wordByWord;

    /**
     * The changes since a revision.
     *
     * @param names the name of a department, a campaign or a pillar by its id
     */
    ChangesPanel(int since, List<PostChange> changes, Function<Object, String> names) {
        this.names = names;
        wordByWord = true;
        getContent().begin(since, changes.isEmpty());
        changes.forEach(this::show);
    }

    /** What somebody typed beside what is saved: two texts, of which one will stay. */
    ChangesPanel(List<PostChange> typedOverSaved, Function<Object, String> names) {
        this.names = names;
        wordByWord = false;
        getContent().call("conflict.theirs", "conflict.mine");
        typedOverSaved.forEach(this::show);
    }

    private void show(PostChange change) {
        ChangeList list = getContent();
        switch (change) {
            case PostChange.Words words -> showWords(words);
            case PostChange.Slot(var before, var after) ->
                list.addSides(getTranslation("post.slot"), time(before), time(after));
            case PostChange.Channels(var before, var after) ->
                list.addSides(getTranslation("post.channels"), EnumText.list(before), EnumText.list(after));
            case PostChange.Reference(String field, var before, var after) ->
                list.addSides(getTranslation("post." + field), name(before), name(after));
            case PostChange.Picture(var before, var after) ->
                list.addSides(getTranslation("post.media"), createPicture(before), createPicture(after));
        }
    }

    private void showWords(PostChange.Words words) {
        String label = words.channel() == null
                ? getTranslation("post." + words.field())
                : getTranslation("post.captionOn", EnumText.of(words.channel()));
        if (wordByWord) {
            getContent().addWords(label, words.before(), words.after());
        } else {
            getContent().addSides(label, words.before(), words.after());
        }
    }

    private Component createPicture(Optional<PostMedia> picture) {
        return picture.<Component>map(shown -> {
                    Paragraph words = new Paragraph(shown.altText());
                    words.addClassName("subtle");
                    return new Div(new Image(shown.media().path(MediaSize.THUMBNAIL), shown.altText()), words);
                })
                .orElseGet(() -> new Span(getTranslation("changes.noPicture")));
    }

    private String name(Optional<?> id) {
        return id.map(names::apply).orElse("–");
    }

    private static String time(@Nullable Instant slot) {
        return slot == null ? "–" : WibFormat.ofScreen().dayAndTime(slot);
    }
}
