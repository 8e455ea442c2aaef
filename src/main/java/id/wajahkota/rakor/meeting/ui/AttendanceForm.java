package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks who is there. */
class AttendanceForm extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("attendance.name"));
    private final TextField job = new TextField(getTranslation("attendance.job"));
    private final ComboBox<OpdSummary> opd = new ComboBox<>(getTranslation("post.opd"));
    private final TextField institution = new TextField(getTranslation("attendance.institution"));
    private final TextField onBehalfOf = new TextField(getTranslation("attendance.onBehalfOf"));
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("name", name));

    AttendanceForm(List<OpdSummary> offered) {
        name.setRequiredIndicatorVisible(true);
        Stream.of(name, job, institution, onBehalfOf).forEach(field -> field.setMaxLength(AttendanceDraft.TEXT_LIMIT));
        opd.setItems(offered);
        opd.setItemLabelGenerator(OpdSummary::name);
        opd.setClearButtonVisible(true);
        opd.setHelperText(getTranslation("attendance.opd.help"));
        opd.addValueChangeListener(change -> institution.setVisible(change.getValue() == null));
        getContent().addClassName("dialog-form");
        getContent().add(name, job, opd, institution, onBehalfOf);
    }

    /** What is known of the person already. */
    void write(String personName, List<OpdSummary> own) {
        name.setValue(personName);
        own.stream().findFirst().ifPresent(opd::setValue);
    }

    AttendanceDraft read() {
        return new AttendanceDraft(
                name.getValue(),
                job.getValue(),
                opd.getOptionalValue().map(OpdSummary::id).orElse(null),
                opd.isEmpty() ? institution.getValue() : "",
                onBehalfOf.getValue());
    }

    void show(RefusedException refused) {
        refusals.show(refused);
    }
}
