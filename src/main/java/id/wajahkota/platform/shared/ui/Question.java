package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something happens that cannot be undone. */
public class Question extends ConfirmDialog {

    /**
     * Asks once.
     *
     * @param confirmLabel what the button says that does it
     * @param explanation what will have happened then
     */
    public Question(String title, String explanation, String confirmLabel, Runnable onConfirmed) {
        setHeader(title);
        setText(explanation);
        setConfirmText(confirmLabel);
        setCancelable(true);
        setCancelText(getTranslation("common.cancel"));
        addConfirmListener(confirmed -> onConfirmed.run());
    }
}
