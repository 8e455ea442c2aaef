package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

/** Shows words that are to be pasted elsewhere; they may be changed first, and one button copies them. */
public class CopyTextDialog extends Dialog {

    private static final int ROWS = 12;

    /** With those words. */
    public CopyTextDialog(String title, String words) {
        setHeaderTitle(title);
        setWidth("36rem");
        TextArea text = new TextArea(getTranslation("copyText.text"));
        text.setValue(words);
        text.setMinRows(ROWS);
        text.setMaxRows(ROWS * 2);
        text.setWidthFull();
        add(text);
        Button copy = new Button(getTranslation("copyText.button"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        text,
                        copied -> Notifications.success(getTranslation("copyText.done")),
                        failure -> Notifications.failure(getTranslation("copyText.failed")));
        getFooter().add(new Button(getTranslation("common.close"), click -> close()), copy);
    }
}
