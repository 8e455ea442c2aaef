package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.ReviewRefusal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Asks whoever submits during an election to declare that it is neutral. */
public class NeutralityDialog extends Dialog {

    private final CheckboxGroup<NeutralityStatement> statements =
            new CheckboxGroup<>(getTranslation("neutrality.statements"));
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("neutrality", statements));

    private NeutralityDialog(String explanation, Consumer<Set<NeutralityStatement>> submit, Runnable onDone) {
        setHeaderTitle(getTranslation("neutrality.title"));
        setWidth("36rem");
        statements.setItems(NeutralityStatement.values());
        statements.setItemLabelGenerator(EnumText::of);
        statements.addThemeName("vertical");
        statements.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(explanation), statements);
        form.addClassName("dialog-form");
        add(form);
        Button confirm = new Button(getTranslation("neutrality.submit"), click -> confirm(submit, onDone));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    /**
     * Hands something in; where an election asks for a declaration, asks for it and hands it in once more.
     *
     * @param submit takes what is declared
     * @param onDone runs when it was taken
     * @param onRefused takes every other refusal
     */
    public static void submit(
            Consumer<Set<NeutralityStatement>> submit, Runnable onDone, Consumer<RefusedException> onRefused) {
        try {
            submit.accept(Set.of());
        } catch (RefusedException refused) {
            if (refused.refusals().stream().anyMatch(reason -> reason.is(ReviewRefusal.NEUTRALITY_REQUIRED))) {
                new NeutralityDialog(RefusalText.of(refused), submit, onDone).open();
            } else {
                onRefused.accept(refused);
            }
            return;
        }
        onDone.run();
    }

    private void confirm(Consumer<Set<NeutralityStatement>> submit, Runnable onDone) {
        try {
            submit.accept(statements.getValue());
        } catch (RefusedException refused) {
            refusals.show(refused);
            return;
        }
        close();
        onDone.run();
    }
}
