package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step of a route as it is written, with the buttons that put it earlier or later. */
class StepRow extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("step.name"));
    private final Select<StepKind> kind = select("step.kind", StepKind.values());
    private final Select<Role> role = select("step.role", StepKind.askable());
    private final MultiSelectComboBox<PersonSummary> people = new MultiSelectComboBox<>(getTranslation("step.people"));
    private final Select<Quorum> quorum = select("step.quorum", Quorum.values());
    private final IntegerField dueHours = new IntegerField(getTranslation("step.dueHours"));
    private final Checkbox mandatory = new Checkbox(getTranslation("step.mandatory"));
    private final Button up;
    private final Button down;

    /**
     * For one step.
     *
     * @param onMove takes by how many places it moves; nothing means that it goes away
     * @param onChange runs whenever something was changed
     */
    StepRow(
            Step step,
            List<PersonSummary> everybody,
            SerializableBiConsumer<StepRow, Integer> onMove,
            SerializableRunnable onChange) {
        up = button(VaadinIcon.ARROW_UP, -1, onMove);
        down = button(VaadinIcon.ARROW_DOWN, 1, onMove);
        Button remove = button(VaadinIcon.TRASH, 0, onMove);
        write(step, everybody);
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("row-buttons");
        getContent().addClassName("step-row");
        getContent().add(name, kind, role, people, quorum, dueHours, mandatory, buttons);
        Stream.<HasValue<?, ?>>of(name, kind, role, people, quorum, dueHours, mandatory)
                .forEach(field -> field.addValueChangeListener(change -> {
                    adapt();
                    onChange.run();
                }));
        adapt();
    }

    private void write(Step step, List<PersonSummary> everybody) {
        name.setMaxLength(Step.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        name.setValue(step.name());
        kind.setValue(step.kind());
        role.setItemLabelGenerator(one -> one == null ? getTranslation("step.byName") : EnumText.of(one));
        role.setEmptySelectionCaption(getTranslation("step.byName"));
        role.setEmptySelectionAllowed(true);
        role.setValue(step.role());
        people.setItems(everybody);
        people.setItemLabelGenerator(PersonSummary::name);
        people.setValue(everybody.stream()
                .filter(person -> step.people().contains(person.id()))
                .collect(Collectors.toSet()));
        quorum.setValue(step.quorum());
        dueHours.setMin(1);
        dueHours.setMax(Step.DUE_HOURS_LIMIT);
        dueHours.setStepButtonsVisible(true);
        dueHours.setValue(step.dueHours());
        mandatory.setValue(step.mandatory());
    }

    private void adapt() {
        people.setVisible(role.getValue() == null);
        mandatory.setVisible(kind.getValue() == StepKind.ADVISE);
    }

    /** Tells the step its place, so that its buttons can be told apart and do only what they can. */
    void standAt(int position, int count) {
        up.setEnabled(position > 0);
        down.setEnabled(position < count - 1);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("step.number", position + 1));
    }

    Step read() {
        boolean advice = kind.getValue() == StepKind.ADVISE;
        return new Step(
                Blank.clean(name.getValue()),
                kind.getValue(),
                role.getValue(),
                role.getValue() != null
                        ? Set.of()
                        : people.getValue().stream().map(PersonSummary::id).collect(Collectors.toSet()),
                quorum.getValue(),
                dueHours.getOptionalValue().orElse(0),
                !advice || mandatory.getValue());
    }

    Map<String, HasValidationProperties> fields(int position) {
        return Map.of(
                "name." + position,
                name,
                "kind." + position,
                kind,
                "people." + position,
                people,
                "dueHours." + position,
                dueHours);
    }

    private Button button(VaadinIcon icon, int by, SerializableBiConsumer<StepRow, Integer> onMove) {
        Button button = new Button(icon.create(), click -> onMove.accept(this, by));
        button.setAriaLabel(getTranslation("step.move." + Integer.signum(by)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private <T extends Enum<T>> Select<T> select(String label, T[] items) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(EnumText::of);
        return select;
    }
}
