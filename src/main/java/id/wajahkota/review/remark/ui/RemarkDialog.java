package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.review.remark.RemarkDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks what somebody remarks on, and what they say; a refusal is shown at its field and what was typed stays. */
class RemarkDialog extends Dialog {

    private final Select<String> field = new Select<>();
    private final TextField quote = new TextField(getTranslation("remark.quote"));
    private final TextArea words = new TextArea(getTranslation("remark.words"));
    private final MentionField mentioned;
    private final transient FieldRefusals refusals;

    /**
     * Asks once.
     *
     * @param fields the names of what can be remarked on, by the field; the whole goes by the empty one
     */
    RemarkDialog(Map<String, String> fields, List<PersonSummary> mentionable, Consumer<RemarkDraft> write) {
        mentioned = new MentionField(mentionable, words);
        refusals = new FieldRefusals(Map.of("quote", quote, "note", words, "mentioned", mentioned));
        setHeaderTitle(getTranslation("remark.new"));
        setWidth("34rem");
        field.setLabel(getTranslation("remark.field"));
        field.setItems(fields.keySet());
        field.setItemLabelGenerator(fields::get);
        field.setValue("");
        quote.setHelperText(getTranslation("remark.quote.help"));
        quote.setMaxLength(RemarkDraft.QUOTE_LIMIT);
        words.setMaxLength(RemarkDraft.WORDS_LIMIT);
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        quote.setWidthFull();
        words.setWidthFull();
        FormLayout form = new FormLayout(field, quote, words, mentioned);
        FormColumns.one(form);
        add(form);
        Button confirm = new Button(getTranslation("remark.send"), click -> confirm(write));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    /** With what was marked; a field that nobody remarks on is the whole. */
    void begin(String markedField, String marked) {
        if (field.getListDataView().contains(markedField)) {
            field.setValue(markedField);
            quote.setValue(marked);
        }
        words.setAutofocus(true);
    }

    private void confirm(Consumer<RemarkDraft> write) {
        try {
            write.accept(new RemarkDraft(
                    field.getValue(), Blank.clean(quote.getValue()), words.getValue(), mentioned.people()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }
}
