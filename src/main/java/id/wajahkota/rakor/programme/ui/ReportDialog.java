package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.rakor.programme.ProgrammeDraft;
import id.wajahkota.rakor.programme.TargetDetail;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks how far a target is today, in all. */
class ReportDialog extends Dialog {

    ReportDialog(TargetDetail target, BiConsumer<BigDecimal, String> report) {
        BigDecimalField achieved = new BigDecimalField(
                getTranslation("target.achievedIn", target.draft().unit()));
        TextArea note = new TextArea(getTranslation("target.note"));
        setHeaderTitle(getTranslation("target.report"));
        setWidth("28rem");
        achieved.setRequiredIndicatorVisible(true);
        achieved.setLocale(getLocale());
        achieved.setHelperText(getTranslation("target.achieved.help"));
        note.setMaxLength(ProgrammeDraft.GOAL_LIMIT);
        FieldRefusals refusals = new FieldRefusals(Map.of("achieved", achieved, "note", note));
        Div form = new Div(achieved, note);
        form.addClassName("dialog-form");
        add(form);
        Button send = new Button(getTranslation("target.report"), click -> {
            try {
                report.accept(achieved.getValue(), note.getValue());
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), send);
    }
}
