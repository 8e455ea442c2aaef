package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import id.wajahkota.review.approval.ReviewAction;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Single keys for those who decide dozens a day. They act while no dialog is open, and only for those who have not
 * switched them off.
 */
class ReviewShortcuts implements Serializable {

    static final String OFF = "off";

    /** The key of each decision, by its first letter in Indonesian. */
    static final Map<ReviewAction, String> KEYS = new EnumMap<>(Map.of(
            ReviewAction.APPROVE, "s",
            ReviewAction.REQUEST_CHANGES, "r",
            ReviewAction.REJECT, "t",
            ReviewAction.ADVISE, "p"));

    /**
     * A letter that is typed somewhere is a letter, whatever else it could mean; and while a dialog asks something, also one
     * beside which the screen can be used, keys are its business.
     */
    private static final String LISTEN = """
            const listen = (event) => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', listen);
                return;
              }
              const at = event.composedPath()[0];
              const typed = at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName);
              const asked = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
              if (!typed && !asked && !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat) {
                this.dispatchEvent(new CustomEvent('key-pressed', { detail: event.key.toLowerCase() }));
              }
            };
            document.addEventListener('keydown', listen);
            """;

    private static final String PRESSED = "event.detail";

    private final Map<String, Command> meanings = new HashMap<>();

    ReviewShortcuts(Component view) {
        view.getElement()
                .addEventListener(
                        "key-pressed",
                        pressed -> Optional.ofNullable(meanings.get(
                                        pressed.getEventData().get(PRESSED).asString()))
                                .filter(meaning -> !isAsked())
                                .ifPresent(Command::execute))
                .addEventData(PRESSED);
        view.addAttachListener(attached -> view.getElement().executeJs(LISTEN));
    }

    /** A key pressed twice has been sent twice by the time the browser shows what the first one asks. */
    private static boolean isAsked() {
        return UI.getCurrent().getChildren().anyMatch(child -> child instanceof Dialog dialog && dialog.isOpened());
    }

    /** Lets the keys mean this submission, and no longer the one before. */
    void listen(QueuePlace place, Map<ReviewAction, Runnable> decisions) {
        meanings.clear();
        if (PreferenceCookie.SHORTCUTS.read().filter(OFF::equals).isPresent()) {
            return;
        }
        KEYS.forEach((action, key) ->
                Optional.ofNullable(decisions.get(action)).ifPresent(decision -> meanings.put(key, decision::run)));
        place.next().ifPresent(path -> meanings.put("j", () -> ReviewAddress.open(path)));
        place.previous().ifPresent(path -> meanings.put("k", () -> ReviewAddress.open(path)));
        meanings.put("?", () -> new ShortcutsDialog().open());
    }
}
