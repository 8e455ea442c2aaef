package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import java.util.Locale;

/** Which keys do what, and the switch for those who would rather not have them. */
class ShortcutsDialog extends Dialog {

    private final DescriptionList keys = new DescriptionList();

    ShortcutsDialog() {
        setHeaderTitle(getTranslation("shortcuts.title"));
        setWidth("28rem");
        keys.addClassName("shortcuts");
        ReviewShortcuts.KEYS.forEach((action, key) -> add(key.toUpperCase(Locale.ROOT), EnumText.of(action)));
        add("J", getTranslation("queue.next"));
        add("K", getTranslation("queue.previous"));
        add("?", getTranslation("shortcuts.title"));
        Checkbox on = new Checkbox(getTranslation("shortcuts.on"));
        on.setValue(PreferenceCookie.SHORTCUTS
                .read()
                .filter(ReviewShortcuts.OFF::equals)
                .isEmpty());
        on.addValueChangeListener(
                change -> PreferenceCookie.SHORTCUTS.write(change.getValue() ? "on" : ReviewShortcuts.OFF));
        Paragraph later = new Paragraph(getTranslation("shortcuts.later"));
        later.addClassName("subtle");
        add(keys, on, later);
        getFooter().add(new Button(getTranslation("common.close"), click -> close()));
    }

    private void add(String key, String meaning) {
        Span cap = new Span(key);
        cap.addClassName("key-cap");
        DescriptionList.Term term = new DescriptionList.Term();
        term.add(cap);
        keys.add(term, new DescriptionList.Description(meaning));
    }
}
