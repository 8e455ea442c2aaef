package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.Map;

/** Shows what was refused where it was typed. */
public final class FieldRefusals {

    private final Map<String, ? extends HasValidationProperties> fields;

    /** For a form whose fields go by those names. */
    public FieldRefusals(Map<String, ? extends HasValidationProperties> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** Shows each refusal at its field, and what belongs to none as a message; what was shown before goes away. */
    public void show(RefusedException refused) {
        fields.values().forEach(field -> field.setInvalid(false));
        refused.refusals().forEach(this::show);
        FirstFault.reveal();
    }

    private void show(Refusal refusal) {
        HasValidationProperties field = fields.get(String.valueOf(refusal.field()));
        if (field == null) {
            Notifications.failure(RefusalText.of(refusal));
        } else {
            field.setErrorMessage(RefusalText.of(refusal));
            field.setInvalid(true);
        }
    }
}
