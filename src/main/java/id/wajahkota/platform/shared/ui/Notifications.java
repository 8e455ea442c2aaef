package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.concurrent.atomic.AtomicBoolean;

/** Short messages about what just happened. */
public final class Notifications {

    private static final int SHORT_MILLISECONDS = 4_000;
    private static final int REGRET_MILLISECONDS = 6_000;
    private static final int UNDO_MILLISECONDS = 15_000;

    private Notifications() {}

    /** Says that something went well; goes away by itself. */
    public static void success(String text) {
        Notification notification = new Notification(text, SHORT_MILLISECONDS, Notification.Position.TOP_END);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }

    /** Says that something went well and offers to take it back; stays long enough to decide. */
    public static void undoable(String text, String undoLabel, Runnable undo) {
        Notification notification = new Notification();
        notification.setDuration(UNDO_MILLISECONDS);
        notification.setPosition(Notification.Position.TOP_END);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        Button button = new Button(undoLabel, click -> {
            notification.close();
            undo.run();
        });
        show(notification, text, button);
    }

    /**
     * Says what is about to be done, and does it once the message has gone without having been taken back: after some
     * seconds, or with the page.
     */
    public static void unlessTakenBack(String text, String undoLabel, Runnable act, Runnable takenBack) {
        Notification notification = new Notification();
        notification.setDuration(REGRET_MILLISECONDS);
        notification.setPosition(Notification.Position.TOP_END);
        AtomicBoolean settled = new AtomicBoolean();
        Runnable once = () -> {
            if (settled.compareAndSet(false, true)) {
                act.run();
            }
        };
        notification.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                once.run();
            }
        });
        notification.addDetachListener(gone -> once.run());
        Button button = new Button(undoLabel, click -> {
            settled.set(true);
            notification.close();
            takenBack.run();
        });
        show(notification, text, button);
    }

    /** Says what did not work; stays until it is closed, since it must be read. */
    public static void failure(String text) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.TOP_END);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notification.getTranslation("common.close"));
        show(notification, text, close);
    }

    private static void show(Notification notification, String text, Button button) {
        HorizontalLayout content = new HorizontalLayout(new Span(text), button);
        content.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(content);
        notification.open();
    }
}
