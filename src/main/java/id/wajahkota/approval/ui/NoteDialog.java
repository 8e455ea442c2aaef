package id.wajahkota.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.approval.ReviewDecision;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import id.wajahkota.shared.ui.RefusalText;
import java.util.function.Consumer;

/**
 * Asks for the note that goes with a decision. When the decision is refused the dialog stays open, says why, and
 * keeps what was typed.
 */
public class NoteDialog extends Dialog {

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
        note.setMaxLength(ReviewDecision.NOTE_LIMIT);
        note.setAutofocus(true);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(explanation), note, problem);
        Button confirm = new Button(action, click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<String> decide) {
        try {
            decide.accept(note.getValue());
            close();
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::show);
        }
    }

    private void show(Refusal refusal) {
        if ("note".equals(refusal.field())) {
            note.setErrorMessage(RefusalText.of(refusal));
            note.setInvalid(true);
            note.focus();
        } else {
            problem.setText(RefusalText.of(refusal));
            problem.setVisible(true);
        }
    }
}
