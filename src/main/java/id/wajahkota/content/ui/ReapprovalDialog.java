package id.wajahkota.content.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says before it happens that a change costs the approval. */
class ReapprovalDialog extends ConfirmDialog {

    /** Before somebody begins to write. */
    ReapprovalDialog(Runnable goOn) {
        this("", goOn, () -> {});
        setText(getTranslation("reapproval.explanation"));
        setConfirmText(getTranslation("reapproval.confirm"));
    }

    /**
     * Before a move.
     *
     * @param question what is about to happen
     * @param giveUp runs when the person would rather not
     */
    ReapprovalDialog(String question, Runnable goOn, Runnable giveUp) {
        setHeader(getTranslation("reapproval.title"));
        setText(question);
        setConfirmText(getTranslation("move.confirm"));
        setCancelable(true);
        setCancelText(getTranslation("common.cancel"));
        addConfirmListener(confirmed -> goOn.run());
        addCancelListener(cancelled -> giveUp.run());
    }
}
