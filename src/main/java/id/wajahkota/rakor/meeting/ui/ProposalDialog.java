package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.rakor.meeting.ProposalDetail;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks what somebody wants to be talked about, and why. */
class ProposalDialog extends Dialog {

    ProposalDialog(BiConsumer<String, String> propose) {
        TextField title = new TextField(getTranslation("proposal.what"));
        TextArea reason = new TextArea(getTranslation("proposal.reason"));
        setHeaderTitle(getTranslation("proposal.new"));
        setWidth("32rem");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(ProposalDetail.TITLE_LIMIT);
        title.setAutofocus(true);
        reason.setMaxLength(ProposalDetail.REASON_LIMIT);
        reason.setMinRows(3);
        FieldRefusals refusals = new FieldRefusals(Map.of("title", title, "reason", reason));
        Div form = new Div(title, reason);
        form.addClassName("dialog-form");
        add(form);
        Button confirm = new Button(getTranslation("proposal.send"), click -> {
            try {
                propose.accept(title.getValue(), reason.getValue());
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }
}
