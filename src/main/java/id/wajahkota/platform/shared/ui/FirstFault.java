package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;

/** After a refusal the first faulty field comes into view and has the focus: of the dialog that is open, or of the screen. */
public final class FirstFault {

    /** A group is faulty with its field; the field is what can be written in. */
    private static final String REVEAL = """
            requestAnimationFrame(() => {
              const within = [...document.querySelectorAll('vaadin-dialog[opened]')].pop() ?? document;
              const faulty = [...within.querySelectorAll('[invalid]')].find((field) => !field.querySelector('[invalid]'));
              faulty?.scrollIntoView({ block: 'center' });
              faulty?.focus({ preventScroll: true });
            })
            """;

    private FirstFault() {}

    /** Once the faults are on the screen. */
    public static void reveal() {
        UI.getCurrent().getPage().executeJs(REVEAL);
    }
}
