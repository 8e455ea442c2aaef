package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import java.util.List;
import java.util.function.Consumer;

/** Writes somebody onto the list of who is there. */
class AttendanceDialog extends Dialog {

    AttendanceDialog(List<OpdSummary> offered, Consumer<AttendanceDraft> add) {
        AttendanceForm form = new AttendanceForm(offered);
        setHeaderTitle(getTranslation("attendance.add"));
        setWidth("28rem");
        add(form);
        Button confirm = new Button(getTranslation("attendance.keep"), click -> {
            try {
                add.accept(form.read());
                close();
            } catch (RefusedException refused) {
                form.show(refused);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }
}
