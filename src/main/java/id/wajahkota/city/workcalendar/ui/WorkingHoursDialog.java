package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.workcalendar.WorkingHoursDraft;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes working hours: a name, from when until when, and a line for each day that is worked. */
class WorkingHoursDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("hours.name"));
    private final WibDatePicker validFrom = new WibDatePicker(getTranslation("hours.validFrom"));
    private final WibDatePicker validUntil = new WibDatePicker(getTranslation("hours.validUntil"));
    private final transient List<WorkingDayRow> rows;
    private final transient FieldRefusals refusals;

    /**
     * Asks once.
     *
     * @param withDates whether they hold for a time; the usual ones hold always
     */
    WorkingHoursDialog(WorkingHoursDraft draft, boolean withDates, SerializableConsumer<WorkingHoursDraft> keep) {
        setHeaderTitle(getTranslation("menu.workingHours"));
        setWidth("46rem");
        name.setValue(draft.name());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(WorkingHoursDraft.NAME_LIMIT);
        validFrom.setValue(draft.validFrom());
        validUntil.setValue(draft.validUntil());
        Stream.of(validFrom, validUntil).forEach(field -> field.setVisible(withDates));
        rows = Arrays.stream(DayOfWeek.values())
                .map(weekday -> new WorkingDayRow(
                        weekday,
                        draft.days().stream()
                                .filter(day -> day.weekday() == weekday)
                                .findFirst()))
                .toList();
        Map<String, HasValidationProperties> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("validFrom", validFrom);
        fields.put("validUntil", validUntil);
        rows.forEach(row -> fields.put(row.weekday().name(), row.firstField()));
        refusals = new FieldRefusals(fields);
        Div form = new Div(name, validFrom, validUntil);
        form.addClassName("dialog-form");
        rows.forEach(form::add);
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<WorkingHoursDraft> keep) {
        if (!rows.stream().map(WorkingDayRow::isReadable).reduce(true, Boolean::logicalAnd)) {
            return;
        }
        try {
            keep.accept(new WorkingHoursDraft(
                    name.getValue(),
                    validFrom.getValue(),
                    validUntil.getValue(),
                    rows.stream().flatMap(row -> row.read().stream()).toList()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }
}
