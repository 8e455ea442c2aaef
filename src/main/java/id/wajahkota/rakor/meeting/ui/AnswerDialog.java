package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.rakor.meeting.AnswerDetail;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks a department whether somebody comes, and who. */
class AnswerDialog extends Dialog {

    AnswerDialog(OpdSummary opd, BiConsumer<Boolean, String> answer) {
        RadioButtonGroup<Boolean> coming = new RadioButtonGroup<>();
        TextArea who = new TextArea(getTranslation("answer.who"));
        setHeaderTitle(getTranslation("answer.give", opd.code()));
        setWidth("28rem");
        coming.setLabel(getTranslation("answer.coming"));
        coming.setItems(true, false);
        coming.setItemLabelGenerator(yes -> getTranslation(yes ? "answer.yes" : "answer.no"));
        coming.setValue(true);
        coming.addValueChangeListener(
                change -> who.setLabel(getTranslation(change.getValue() ? "answer.who" : "answer.why")));
        who.setMaxLength(AnswerDetail.WHO_LIMIT);
        who.setHelperText(getTranslation("answer.who.help"));
        FieldRefusals refusals = new FieldRefusals(Map.of("who", who));
        Div form = new Div(coming, who);
        form.addClassName("dialog-form");
        add(form);
        Button confirm = new Button(getTranslation("answer.send"), click -> {
            try {
                answer.accept(coming.getValue(), who.getValue());
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }
}
