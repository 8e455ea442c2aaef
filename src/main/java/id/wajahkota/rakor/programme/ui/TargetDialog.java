package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.rakor.programme.TargetDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks what a programme wants to reach. */
class TargetDialog extends Dialog {

    TargetDialog(List<OpdSummary> opds, Consumer<TargetDraft> add) {
        TextField name = new TextField(getTranslation("target.name"));
        TextField unit = new TextField(getTranslation("target.unit"));
        BigDecimalField planned = new BigDecimalField(getTranslation("target.planned"));
        ComboBox<OpdSummary> reporter = new ComboBox<>(getTranslation("target.reporter"));
        setHeaderTitle(getTranslation("target.add"));
        setWidth("28rem");
        name.setMaxLength(TargetDraft.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        unit.setMaxLength(TargetDraft.UNIT_LIMIT);
        unit.setRequiredIndicatorVisible(true);
        planned.setRequiredIndicatorVisible(true);
        planned.setLocale(getLocale());
        reporter.setItems(opds);
        reporter.setItemLabelGenerator(OpdSummary::name);
        reporter.setHelperText(getTranslation("target.reporter.help"));
        FieldRefusals refusals = new FieldRefusals(Map.of("name", name, "unit", unit, "planned", planned));
        Div form = new Div(name, unit, planned, reporter);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> {
            try {
                add.accept(new TargetDraft(
                        name.getValue(),
                        unit.getValue(),
                        planned.getValue(),
                        reporter.getOptionalValue().map(OpdSummary::id).orElse(null)));
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }
}
