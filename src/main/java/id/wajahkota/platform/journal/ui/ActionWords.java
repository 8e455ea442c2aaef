package id.wajahkota.platform.journal.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.journal.SubjectKind;

/** How the screen calls what was done to a subject. */
final class ActionWords {

    private ActionWords() {}

    static String of(SubjectKind kind, String action) {
        String key = kind.actions().contains(action) ? kind.type() + ".did." + action : "CommonAction." + action;
        return UI.getCurrent().getTranslation(key);
    }
}
