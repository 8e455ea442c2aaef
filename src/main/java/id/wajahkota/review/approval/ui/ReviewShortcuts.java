package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.server.Command;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import id.wajahkota.review.approval.ReviewAction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Single keys for those who decide dozens a day. They act while no dialog is open, and only for those who have not
 * switched them off.
 */
class ReviewShortcuts implements Serializable {

    static final String OFF = "off";

    /** The key of each decision, by its first letter in Indonesian. */
    static final Map<ReviewAction, Key> KEYS = new EnumMap<>(Map.of(
            ReviewAction.APPROVE, Key.KEY_S,
            ReviewAction.REQUEST_CHANGES, Key.KEY_R,
            ReviewAction.REJECT, Key.KEY_T,
            ReviewAction.ADVISE, Key.KEY_P));

    private final Component view;
    private final List<ShortcutRegistration> registered = new ArrayList<>();

    ReviewShortcuts(Component view) {
        this.view = view;
    }

    /** Lets the keys mean this submission, and no longer the one before. */
    void listen(QueuePlace place, Map<ReviewAction, Runnable> decisions) {
        registered.forEach(ShortcutRegistration::remove);
        registered.clear();
        if (PreferenceCookie.SHORTCUTS.read().filter(OFF::equals).isPresent()) {
            return;
        }
        KEYS.forEach((action, key) ->
                Optional.ofNullable(decisions.get(action)).ifPresent(decision -> on(key, decision::run)));
        place.next().ifPresent(path -> on(Key.KEY_J, () -> ReviewAddress.open(path)));
        place.previous().ifPresent(path -> on(Key.KEY_K, () -> ReviewAddress.open(path)));
        on(Key.of("?"), () -> new ShortcutsDialog().open(), KeyModifier.SHIFT);
    }

    private void on(Key key, Command command, KeyModifier... modifiers) {
        registered.add(Shortcuts.addShortcutListener(view, command, key, modifiers)
                .allowBrowserDefault()
                .allowEventPropagation());
    }
}
