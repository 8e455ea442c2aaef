package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses the people who are named in a remark, of those who may read what it is about. */
class MentionField extends MultiSelectComboBox<PersonSummary> {

    /** An "@" that begins a word and is not followed by a name yet. */
    private static final Pattern BEGUN = Pattern.compile("(?<!\\S)@(?!\\S)");

    private static final String WHEN_BEGUN = """
            this.addEventListener('input', (event) => {
              const typed = event.composedPath()[0];
              const before = typed.value?.slice(0, typed.selectionStart) ?? '';
              if (event.data === '@' && /(^|\\s)@$/.test(before)) { $0.focus(); $0.opened = true; }
            });
            """;

    private final TextArea words;

    /**
     * For one remark.
     *
     * @param words an "@" that is typed there leads here, and what is chosen is written in its place
     */
    MentionField(List<PersonSummary> mentionable, TextArea words) {
        this.words = words;
        setLabel(getTranslation("remark.mention"));
        setHelperText(getTranslation("remark.mention.help"));
        setItems(mentionable);
        setItemLabelGenerator(PersonSummary::name);
        setWidthFull();
        addAttachListener(attached -> words.getElement().executeJs(WHEN_BEGUN, getElement()));
        addValueChangeListener(change -> change.getValue().stream()
                .filter(person -> !change.getOldValue().contains(person))
                .findFirst()
                .filter(person -> BEGUN.matcher(words.getValue()).find())
                .ifPresent(this::write));
    }

    private void write(PersonSummary person) {
        String name = Matcher.quoteReplacement("@" + person.name() + " ");
        words.setValue(BEGUN.matcher(words.getValue()).replaceFirst(name));
        // A list of several stays open after a choice, and would lie over the buttons of the dialog.
        getElement().executeJs("this.opened = false");
        words.focus();
    }

    Set<UserId> people() {
        return getValue().stream().map(PersonSummary::id).collect(Collectors.toUnmodifiableSet());
    }
}
