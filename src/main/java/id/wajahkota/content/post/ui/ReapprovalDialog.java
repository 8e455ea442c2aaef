package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.ui.Question;

/** Says before it happens that a change costs the approval. */
class ReapprovalDialog extends Question {

    /** Before somebody begins to write. */
    ReapprovalDialog(Runnable goOn) {
        super(text("reapproval.title"), text("reapproval.explanation"), text("reapproval.confirm"), goOn);
    }

    /**
     * Before a move.
     *
     * @param question what is about to happen
     * @param giveUp runs when the person would rather not
     */
    ReapprovalDialog(String question, Runnable goOn, Runnable giveUp) {
        super(text("reapproval.title"), question, text("move.confirm"), goOn);
        addCancelListener(cancelled -> giveUp.run());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
