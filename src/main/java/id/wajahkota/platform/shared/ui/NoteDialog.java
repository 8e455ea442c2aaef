package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks for the note that goes with a decision. When the decision is refused the dialog stays open, says why, and keeps
 * what was typed.
 */
public class NoteDialog extends Dialog {

    /** The longest note, in characters. */
    public static final int LIMIT = 2_000;

    private final TextArea note = new TextArea();
    private final Paragraph problem = new Paragraph();

    /**
     * Opens with nothing typed.
     *
     * @param action what the confirming button says; its explanation stands above the field
     * @param decide takes the note; what it refuses is shown here
     */
    public NoteDialog(String action, String explanation, String noteLabel, Consumer<String> decide) {
        setHeaderTitle(action);
        setWidth("32rem");
        note.setLabel(noteLabel);
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(LIMIT);
        note.setAutofocus(true);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(explanation), note, problem);
        Button confirm = new Button(action, click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> decide) {
        try {
            decide.accept(note.getValue());
            close();
        } catch (RefusedException refused) {
            show(refused);
        }
    }

    private void show(RefusedException refused) {
        Map<Boolean, List<String>> words = refused.refusals().stream()
                .collect(Collectors.partitioningBy(
                        refusal -> "note".equals(refusal.field()),
                        Collectors.mapping(RefusalText::of, Collectors.toList())));
        String kept = Blank.is(note.getValue()) ? "" : " " + getTranslation("note.kept");
        problem.setText(String.join(" ", words.get(false)) + kept);
        problem.setVisible(!words.get(false).isEmpty());
        note.setInvalid(!words.get(true).isEmpty());
        if (note.isInvalid()) {
            note.setErrorMessage(String.join(" ", words.get(true)));
            note.focus();
        }
    }
}
