package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.FirstFault;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who of the invited is there, ticked in one go. The names are those that were answered, and can be written otherwise. */
class InvitedDialog extends Dialog {

    private final transient List<Row> rows = new ArrayList<>();

    /**
     * Asks once.
     *
     * @param invited who is invited and not on the list yet; their names may be empty
     */
    InvitedDialog(List<Invited> invited, Consumer<List<AttendanceDraft>> keep) {
        setHeaderTitle(getTranslation("attendance.invited"));
        setWidth("40rem");
        Div list = new Div();
        list.addClassName("invited-list");
        invited.forEach(one -> {
            Row row = new Row(one);
            rows.add(row);
            list.add(row.tick, row.name);
        });
        add(list);
        rows.stream().findFirst().ifPresent(row -> row.name.setAutofocus(true));
        Button confirm = new Button(getTranslation("attendance.keepTicked"), click -> confirm(keep));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<List<AttendanceDraft>> keep) {
        List<Row> ticked = rows.stream().filter(row -> row.tick.getValue()).toList();
        ticked.forEach(Row::requireName);
        if (ticked.stream().anyMatch(row -> row.name.isInvalid())) {
            FirstFault.reveal();
            return;
        }
        keep.accept(ticked.stream().map(Row::draft).toList());
        close();
    }

    /**
     * Somebody who is invited.
     *
     * @param from the department's code, or what a guest is
     * @param draft what would be written down
     */
    record Invited(String from, AttendanceDraft draft) {}

    /** One of them. */
    private final class Row {
        private final Invited invited;
        private final Checkbox tick = new Checkbox();
        private final TextField name = new TextField();

        private Row(Invited invited) {
            this.invited = invited;
            tick.setLabel(invited.from());
            name.setAriaLabel(getTranslation("attendance.nameOf", invited.from()));
            name.setPlaceholder(getTranslation("attendance.name"));
            name.setMaxLength(AttendanceDraft.TEXT_LIMIT);
            name.setValue(invited.draft().name());
            name.addValueChangeListener(change -> {
                name.setInvalid(false);
                tick.setValue(!Blank.is(change.getValue()));
            });
        }

        private void requireName() {
            name.setErrorMessage(getTranslation("refusal.ATTENDANCE_NAME_REQUIRED"));
            name.setInvalid(Blank.is(name.getValue()));
        }

        private AttendanceDraft draft() {
            AttendanceDraft known = invited.draft();
            return new AttendanceDraft(name.getValue(), known.job(), known.opd(), known.institution(), "");
        }
    }
}
