package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.review.remark.RemarkDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Asks for the answer to a remark; a refusal is shown at its field and what was typed stays. */
class ReplyDialog extends Dialog {

    private final TextArea words = new TextArea(getTranslation("remark.words"));
    private final MentionField mentioned;

    /**
     * Asks once.
     *
     * @param said what is answered
     */
    ReplyDialog(String said, List<PersonSummary> mentionable, BiConsumer<String, Set<UserId>> answer) {
        setHeaderTitle(getTranslation("remark.reply"));
        setWidth("34rem");
        words.setMaxLength(RemarkDraft.WORDS_LIMIT);
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        words.setAutofocus(true);
        mentioned = new MentionField(mentionable, words);
        FieldRefusals refusals = new FieldRefusals(Map.of("note", words, "mentioned", mentioned));
        FormLayout form = new FormLayout(words, mentioned);
        FormColumns.one(form);
        add(new Paragraph(said), form);
        Button confirm = new Button(getTranslation("remark.reply"), click -> {
            try {
                answer.accept(words.getValue(), mentioned.people());
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }
}
