package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.review.route.RouteDraft;
import id.wajahkota.review.route.Routes;
import id.wajahkota.review.route.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a route: its name, what it is for, and its steps in their order. What is refused is said at its field. */
class RouteDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("route.name"));
    private final Select<String> subject = new Select<>();
    private final ComboBox<OpdSummary> opd = new ComboBox<>(getTranslation("route.opd"));
    private final ComboBox<UUID> topic = new ComboBox<>(getTranslation("route.topic"));
    private final Div steps = new Div();
    private final Div preview = new Div();
    private final List<StepRow> rows = new ArrayList<>();
    private final transient RouteFields fields;
    private final SerializableFunction<List<Step>, List<Routes.Forecast>> forecast;

    /**
     * Asks once.
     *
     * @param scoped whether it is for certain departments or topics; a default route is for all others
     */
    RouteDialog(
            RouteDraft draft,
            boolean scoped,
            RouteFields fields,
            SerializableFunction<List<Step>, List<Routes.Forecast>> forecast,
            SerializableConsumer<RouteDraft> keep) {
        this.fields = fields;
        this.forecast = forecast;
        setHeaderTitle(getTranslation("route.title"));
        setWidth("52rem");
        writeScope(draft, scoped);
        Div scope = new Div(name, subject, opd, topic);
        scope.addClassName("dialog-form");
        steps.addClassName("step-rows");
        preview.getElement().setAttribute("role", "status");
        Button add = new Button(getTranslation("step.add"), VaadinIcon.PLUS.create(), click -> add(Step.NEW));
        add(scope, new H3(getTranslation("route.steps")), steps, add, new H3(getTranslation("route.preview")), preview);
        (draft.steps().isEmpty() ? List.of(Step.NEW) : draft.steps()).forEach(this::add);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void writeScope(RouteDraft draft, boolean scoped) {
        name.setValue(draft.name());
        name.setMaxLength(RouteDraft.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        subject.setLabel(getTranslation("route.subject"));
        subject.setItems(fields.subjectTypes());
        subject.setItemLabelGenerator(type -> getTranslation("subject." + type));
        subject.setValue(draft.subjectType());
        subject.setReadOnly(!draft.steps().isEmpty());
        List<OpdSummary> opds = fields.opds();
        opd.setItems(opds);
        opd.setItemLabelGenerator(OpdSummary::name);
        opd.setClearButtonVisible(true);
        opds.stream().filter(one -> one.id().equals(draft.opd())).findFirst().ifPresent(opd::setValue);
        Map<UUID, String> topics = fields.topics();
        topic.setItems(topics.keySet());
        topic.setItemLabelGenerator(id -> topics.getOrDefault(id, ""));
        topic.setClearButtonVisible(true);
        topic.setValue(draft.topic());
        topic.setHelperText(getTranslation("route.scope.help"));
        opd.setVisible(scoped);
        topic.setVisible(scoped);
    }

    private void add(Step step) {
        rows.add(new StepRow(step, fields.people(), this::move, this::look));
        show();
    }

    /** Puts a step one place up or down, or takes it away when it is moved by nothing. */
    private void move(StepRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (by == 0) {
            rows.remove(row);
        } else if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
        }
        show();
    }

    private void show() {
        steps.removeAll();
        for (int position = 0; position < rows.size(); position++) {
            rows.get(position).standAt(position, rows.size());
            steps.add(rows.get(position));
        }
        look();
    }

    private void look() {
        preview.removeAll();
        List<Step> readable = rows.stream().map(StepRow::read).toList();
        preview.add(
                readable.isEmpty()
                        ? new Paragraph(getTranslation("refusal.ROUTE_WITHOUT_STEPS"))
                        : new RouteForecast(forecast.apply(readable)));
    }

    private void save(SerializableConsumer<RouteDraft> keep) {
        Map<String, HasValidationProperties> byName = new HashMap<>(Map.of("name", name, "scope", topic));
        for (int position = 0; position < rows.size(); position++) {
            byName.putAll(rows.get(position).fields(position));
        }
        try {
            keep.accept(new RouteDraft(
                    name.getValue(),
                    subject.getValue(),
                    opd.getOptionalValue().map(OpdSummary::id).orElse(null),
                    topic.getValue(),
                    rows.stream().map(StepRow::read).toList()));
            close();
        } catch (RefusedException refused) {
            new FieldRefusals(byName).show(refused);
        }
    }
}
