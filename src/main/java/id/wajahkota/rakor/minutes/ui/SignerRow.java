package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.Blank;

/** One signer as typed. */
class SignerRow extends Composite<Div> {

    private static final int LIMIT = 150;

    private final TextField role = field("signer.role");
    private final TextField name = field("signer.name");
    private final TextField rank = field("signer.rank");
    private final TextField nip = field("signer.nip");

    SignerRow(Signer signer, SerializableConsumer<SignerRow> onRemove) {
        role.setValue(signer.role());
        name.setValue(signer.name());
        rank.setValue(signer.rank());
        nip.setValue(signer.nip());
        nip.setAllowedCharPattern("[0-9 ]");
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("signer.remove"));
        getContent().addClassName("signer-row");
        getContent().add(role, name, rank, nip, remove);
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(LIMIT);
        return field;
    }

    Signer read() {
        return new Signer(
                Blank.clean(role.getValue()),
                Blank.clean(name.getValue()),
                Blank.clean(rank.getValue()),
                Blank.clean(nip.getValue()));
    }
}
