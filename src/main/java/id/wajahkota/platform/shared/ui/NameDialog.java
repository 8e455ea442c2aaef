package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.shared.RefusedException;

/** Asks for a name; what is refused is said at the field, and the dialog stays. */
public class NameDialog extends Dialog {

    private final TextField name = new TextField();

    /**
     * Asks once.
     *
     * @param keep takes the name; a refusal it throws is shown at the field
     */
    public NameDialog(String title, String label, SerializableConsumer<String> keep) {
        setHeaderTitle(title);
        setWidth("26rem");
        name.setLabel(label);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        Button confirm = new Button(getTranslation("common.save"), click -> confirm(keep));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(SerializableConsumer<String> keep) {
        try {
            keep.accept(name.getValue());
            close();
        } catch (RefusedException refused) {
            name.setErrorMessage(RefusalText.of(refused));
            name.setInvalid(true);
        }
    }
}
