package id.wajahkota.content.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.template.TemplateDetail;
import id.wajahkota.content.template.TemplateDraft;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.content.template.Variable;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a template. What is refused is said at its field, and the dialog stays. */
class TemplateDialog extends Dialog {

    private final RadioButtonGroup<TemplateKind> kind = new RadioButtonGroup<>();
    private final Select<OpdSummary> owner = new Select<>();
    private final TextField name = new TextField(getTranslation("template.name"));
    private final TextArea text = new TextArea(getTranslation("template.text"));
    private final transient FieldRefusals refusals =
            new FieldRefusals(Map.of("name", name, "text", text, "opd", owner));

    /**
     * Asks once.
     *
     * @param own the departments the person writes templates for
     * @param city whether they write those of the whole city, too
     */
    TemplateDialog(
            Optional<TemplateDetail> template,
            List<OpdSummary> own,
            boolean city,
            SerializableConsumer<TemplateDraft> keep) {
        setHeaderTitle(getTranslation(template.isPresent() ? "template.edit" : "template.new"));
        setWidth("36rem");
        kind.setLabel(getTranslation("template.kind"));
        kind.setItems(TemplateKind.values());
        kind.setItemLabelGenerator(EnumText::of);
        owner.setLabel(getTranslation("template.owner"));
        owner.setItems(own);
        owner.setItemLabelGenerator(opd -> opd == null ? getTranslation("template.city") : opd.name());
        owner.setEmptySelectionAllowed(city);
        owner.setEmptySelectionCaption(getTranslation("template.city"));
        owner.setVisible(own.size() + (city ? 1 : 0) > 1);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(TemplateDraft.NAME_LIMIT);
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(TemplateDraft.TEXT_LIMIT);
        text.setMinRows(5);
        text.setHelperText(getTranslation("template.text.help", known()));
        Div form = new Div(kind, owner, name, text);
        form.addClassName("dialog-form");
        add(form);
        write(template, own, city);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void write(Optional<TemplateDetail> template, List<OpdSummary> own, boolean city) {
        kind.setValue(template.map(kept -> kept.draft().kind()).orElse(TemplateKind.CAPTION));
        Optional<OpdId> kept = template.map(TemplateDetail::draft).map(TemplateDraft::opd);
        owner.setValue(own.stream()
                .filter(opd -> kept.isPresent() ? kept.get().equals(opd.id()) : template.isEmpty() && !city)
                .findFirst()
                .orElse(null));
        name.setValue(template.map(found -> found.draft().name()).orElse(""));
        text.setValue(template.map(found -> found.draft().text()).orElse(""));
    }

    private void save(SerializableConsumer<TemplateDraft> keep) {
        try {
            keep.accept(new TemplateDraft(
                    owner.getValue() == null ? null : owner.getValue().id(),
                    kind.getValue(),
                    name.getValue(),
                    text.getValue()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }

    /** The variables, as they are written. */
    static String known() {
        return Arrays.stream(Variable.values()).map(Variable::written).collect(Collectors.joining(" "));
    }
}
