package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Asks the server again and again while a component is on the screen, for what others change meanwhile. */
public final class Polling {

    private Polling() {}

    /** Runs that on each question, so many milliseconds apart; the component must not be attached yet. */
    public static void of(Component component, int milliseconds, Runnable onQuestion) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.setPollInterval(milliseconds);
            Registration polling = ui.addPollListener(poll -> onQuestion.run());
            component.addDetachListener(detached -> {
                polling.remove();
                detached.unregisterListener();
                ui.setPollInterval(-1);
            });
        });
    }
}
