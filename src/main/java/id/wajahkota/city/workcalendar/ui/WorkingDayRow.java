package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.wajahkota.city.workcalendar.WorkingDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours of one weekday; unticked, the day is not worked. */
class WorkingDayRow extends Composite<Div> {

    private final DayOfWeek weekday;
    private final Checkbox worked = new Checkbox();
    private final TimePicker opens;
    private final TimePicker breakFrom;
    private final TimePicker breakUntil;
    private final TimePicker closes;

    WorkingDayRow(DayOfWeek weekday, Optional<WorkingDay> day) {
        this.weekday = weekday;
        String name = weekday.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        worked.setLabel(name);
        worked.setValue(day.isPresent());
        opens = createPicker("hours.opens", name, day.map(WorkingDay::opens));
        breakFrom = createPicker("hours.breakFrom", name, day.map(WorkingDay::breakFrom));
        breakUntil = createPicker("hours.breakUntil", name, day.map(WorkingDay::breakUntil));
        closes = createPicker("hours.closes", name, day.map(WorkingDay::closes));
        worked.addValueChangeListener(change -> show());
        getContent().addClassName("working-day");
        getContent().add(worked, opens, breakFrom, breakUntil, closes);
        show();
    }

    private TimePicker createPicker(String key, String day, Optional<LocalTime> time) {
        TimePicker picker = new TimePicker(getTranslation(key));
        picker.setAriaLabel(day + ": " + getTranslation(key));
        picker.setLocale(getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : getLocale());
        picker.setStep(Duration.ofMinutes(15));
        picker.setValue(time.orElse(null));
        return picker;
    }

    private Stream<TimePicker> pickers() {
        return Stream.of(opens, breakFrom, breakUntil, closes);
    }

    private void show() {
        pickers().forEach(picker -> picker.setEnabled(worked.getValue()));
    }

    DayOfWeek weekday() {
        return weekday;
    }

    /** Where it is said that the day's hours are out of order. */
    HasValidationProperties firstField() {
        return opens;
    }

    /** Whether every time of a day that is worked is there; the ones that are missing say so. */
    boolean isReadable() {
        boolean complete = true;
        for (TimePicker picker : pickers().toList()) {
            boolean missing = worked.getValue() && picker.getValue() == null;
            picker.setErrorMessage(getTranslation("hours.timeRequired"));
            picker.setInvalid(missing);
            complete &= !missing;
        }
        return complete;
    }

    Optional<WorkingDay> read() {
        return worked.getValue()
                ? Optional.of(new WorkingDay(
                        weekday, opens.getValue(), breakFrom.getValue(), breakUntil.getValue(), closes.getValue()))
                : Optional.empty();
    }
}
