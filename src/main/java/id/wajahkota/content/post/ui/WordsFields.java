package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.wajahkota.content.post.PostWords;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One field for each text of a post, with its label, its help and its limit. */
class WordsFields {

    /** After so long a pause what is typed of a post is kept. */
    static final int TYPING_PAUSE_MILLISECONDS = 400;

    private static final int CAPTION_ROWS = 6;

    /** Their labels say all there is to say. */
    private static final Set<PostWords> WITHOUT_HELP = Set.of(PostWords.TITLE, PostWords.CAPTION);

    private final Map<PostWords, TextFieldBase<?, String>> fields = new EnumMap<>(PostWords.class);

    WordsFields() {
        Arrays.stream(PostWords.values()).forEach(words -> fields.put(words, create(words)));
        of(PostWords.TITLE).setRequiredIndicatorVisible(true);
    }

    TextFieldBase<?, String> of(PostWords words) {
        return fields.get(words);
    }

    /** Those that stand below all others. */
    List<TextFieldBase<?, String>> further() {
        return PostWords.further().<TextFieldBase<?, String>>map(this::of).toList();
    }

    private static TextFieldBase<?, String> create(PostWords words) {
        TextFieldBase<?, String> field = switch (words.shape()) {
            case LINE -> line(words);
            case LINK -> link(words);
            case PARAGRAPHS -> paragraphs(words);
        };
        field.setLabel(text("post." + words.key()));
        if (!WITHOUT_HELP.contains(words)) {
            field.setHelperText(text("post." + words.key() + ".help"));
        }
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        return field;
    }

    private static TextField line(PostWords words) {
        TextField field = new TextField();
        field.setMaxLength(words.limit());
        return field;
    }

    private static TextField link(PostWords words) {
        TextField field = line(words);
        field.setPlaceholder("https://");
        return field;
    }

    /** A caption may become too long for one channel while it is written; the counter beside it says so. */
    private static TextArea paragraphs(PostWords words) {
        TextArea field = new TextArea();
        if (words == PostWords.CAPTION) {
            field.setMinRows(CAPTION_ROWS);
        } else {
            field.setMaxLength(words.limit());
        }
        return field;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
