package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.HolidayRefusal;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Writes a holiday. What is refused is said at its field, and the dialog stays. */
class HolidayDialog extends Dialog {

    private final WibDatePicker date = new WibDatePicker(getTranslation("holiday.date"));
    private final TextField name = new TextField(getTranslation("holiday.name"));
    private final RadioButtonGroup<HolidayKind> kind = new RadioButtonGroup<>();
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("date", date, "name", name));

    /**
     * Asks once.
     *
     * @param year where the picker opens for a new one
     */
    HolidayDialog(Optional<HolidayEntry> entry, int year, SerializableConsumer<HolidayEntry> keep) {
        setHeaderTitle(getTranslation(entry.isPresent() ? "holiday.edit" : "holiday.new"));
        setWidth("28rem");
        date.setInitialPosition(LocalDate.of(year, 1, 1));
        date.setValue(entry.map(HolidayEntry::date).orElse(null));
        date.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(HolidayEntry.NAME_LIMIT);
        name.setValue(entry.map(HolidayEntry::name).orElse(""));
        kind.setLabel(getTranslation("holiday.kind"));
        kind.setItems(HolidayKind.values());
        kind.setItemLabelGenerator(EnumText::of);
        kind.setValue(entry.map(HolidayEntry::kind).orElse(HolidayKind.NATIONAL));
        Div form = new Div(date, name, kind);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void save(SerializableConsumer<HolidayEntry> keep) {
        try {
            if (date.getValue() == null) {
                throw new RefusedException(Refusal.onField("date", HolidayRefusal.HOLIDAY_DATE_REQUIRED));
            }
            keep.accept(new HolidayEntry(date.getValue(), kind.getValue(), name.getValue()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }
}
