package id.wajahkota;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;

/** Finds things on a screen as a person would: by what they say. */
@PortalTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    protected void click(String label) {
        test(button(label)).click();
    }

    protected Button button(String label) {
        return find(Button.class).withText(label).single();
    }

    protected boolean hasButton(String label) {
        return find(Button.class).withText(label).exists();
    }

    protected TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    protected TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    /** What the notifications on the screen say. */
    protected List<String> messages() {
        return find(Notification.class).all().stream()
                .map(notification -> Objects.requireNonNullElseGet(
                        test(notification).getText(),
                        () -> notification.getElement().getTextRecursively()))
                .toList();
    }

    /** Everything that can be read in the main part of the screen. */
    protected String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
