package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.rakor.programme.ProgrammeDraft;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes a programme; a refusal is shown at its field and what was typed stays. */
class ProgrammeDialog extends Dialog {

    private static final int REASON_LIMIT = 300;

    private final TextField name = new TextField(getTranslation("programme.name"));
    private final TextArea goal = new TextArea(getTranslation("programme.goal"));
    private final WibDatePicker starts = new WibDatePicker(getTranslation("programme.starts"));
    private final IntegerField workingDays = new IntegerField(getTranslation("programme.workingDays"));
    private final TextField reason = new TextField(getTranslation("programme.reason"));

    /**
     * Asks once.
     *
     * @param keep takes what was written, and for an existing programme why
     */
    ProgrammeDialog(Optional<ProgrammeDraft> draft, BiConsumer<ProgrammeDraft, String> keep) {
        setHeaderTitle(getTranslation(draft.isPresent() ? "programme.edit" : "programme.new"));
        setWidth("30rem");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ProgrammeDraft.NAME_LIMIT);
        goal.setMaxLength(ProgrammeDraft.GOAL_LIMIT);
        starts.setRequiredIndicatorVisible(true);
        workingDays.setRequiredIndicatorVisible(true);
        workingDays.setHelperText(getTranslation("programme.workingDays.help"));
        workingDays.setValue(ProgrammeDraft.USUAL_DAYS);
        reason.setMaxLength(REASON_LIMIT);
        reason.setVisible(draft.isPresent());
        draft.ifPresent(this::write);
        FieldRefusals refusals =
                new FieldRefusals(Map.of("name", name, "goal", goal, "starts", starts, "workingDays", workingDays));
        Div form = new Div(name, goal, starts, workingDays, reason);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> {
            try {
                keep.accept(read(), reason.getValue());
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void write(ProgrammeDraft draft) {
        name.setValue(draft.name());
        goal.setValue(draft.goal());
        starts.setValue(draft.starts());
        workingDays.setValue(draft.workingDays());
    }

    private ProgrammeDraft read() {
        return new ProgrammeDraft(
                name.getValue(),
                goal.getValue(),
                starts.getValue(),
                Objects.requireNonNullElse(workingDays.getValue(), 0));
    }
}
