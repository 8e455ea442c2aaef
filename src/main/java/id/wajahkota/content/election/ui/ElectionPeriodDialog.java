package id.wajahkota.content.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.election.ElectionPeriodDraft;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import java.util.Map;
import java.util.UUID;

/** Writes an election time. What is refused is said at its field, and the dialog stays. */
class ElectionPeriodDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("election.name"));
    private final WibDatePicker starts = new WibDatePicker(getTranslation("election.starts"));
    private final WibDatePicker ends = new WibDatePicker(getTranslation("election.ends"));
    private final CheckboxGroup<UUID> topics = new CheckboxGroup<>(getTranslation("election.topics"));
    private final RadioButtonGroup<Role> extraRole = new RadioButtonGroup<>(getTranslation("election.extraRole"));
    private final transient FieldRefusals refusals =
            new FieldRefusals(Map.of("name", name, "ends", ends, "topics", topics));

    /**
     * Asks once.
     *
     * @param known every topic with its name
     */
    ElectionPeriodDialog(
            ElectionPeriodDraft draft, Map<UUID, String> known, SerializableConsumer<ElectionPeriodDraft> keep) {
        setHeaderTitle(getTranslation(draft.name().isEmpty() ? "election.new" : "election.edit"));
        setWidth("32rem");
        name.setMaxLength(ElectionPeriodDraft.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        name.setValue(draft.name());
        starts.setRequiredIndicatorVisible(true);
        starts.setValue(draft.starts());
        ends.setRequiredIndicatorVisible(true);
        ends.setValue(draft.ends());
        topics.setRequiredIndicatorVisible(true);
        topics.setItems(known.keySet());
        topics.setItemLabelGenerator(known::get);
        topics.setValue(draft.topics());
        extraRole.setHelperText(getTranslation("election.extraRole.help"));
        extraRole.setItems(ElectionPeriodDraft.extraRoles());
        extraRole.setItemLabelGenerator(EnumText::of);
        extraRole.setValue(draft.extraRole());
        Div form = new Div(name, starts, ends, topics, extraRole);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<ElectionPeriodDraft> keep) {
        try {
            keep.accept(new ElectionPeriodDraft(
                    name.getValue(), starts.getValue(), ends.getValue(), topics.getValue(), extraRole.getValue()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }
}
