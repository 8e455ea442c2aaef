package id.wajahkota.content.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says before it happens that a change costs the approval. */
class ReapprovalDialog extends ConfirmDialog {

    ReapprovalDialog(Runnable goOn) {
        setHeader(getTranslation("reapproval.title"));
        setText(getTranslation("reapproval.explanation"));
        setConfirmText(getTranslation("reapproval.confirm"));
        setCancelable(true);
        setCancelText(getTranslation("common.cancel"));
        addConfirmListener(confirmed -> goOn.run());
    }
}
