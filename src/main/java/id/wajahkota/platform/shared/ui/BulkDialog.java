package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.wajahkota.platform.shared.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows what a change makes of each of those selected, has it carried out, and tells of each that was refused.
 *
 * @param <T> what is changed
 * @param <V> what the change needs to know
 */
public class BulkDialog<T, V> extends Dialog {

    private final transient List<T> selected;
    private final transient Function<V, BulkChange<T>> change;
    private final Component field;
    private final HasValue<?, V> value;
    private final BulkLines lines = new BulkLines();
    private final Span told = new Span();
    private final Button confirm = new Button();
    private final Button close = new Button(getTranslation("common.cancel"), click -> close());

    private final boolean wordsRequired;
    private boolean begun;

    /**
     * Asks once.
     *
     * @param action what the confirming button says
     * @param wordsRequired whether the change needs words in the field
     * @param onDone runs when the dialog closes after something was done
     */
    public <C extends Component & HasValue<?, V>> BulkDialog(
            String title,
            String action,
            List<T> selected,
            C field,
            boolean wordsRequired,
            Function<V, BulkChange<T>> change,
            Runnable onDone) {
        this.selected = selected;
        this.change = change;
        this.field = field;
        this.value = field;
        this.wordsRequired = wordsRequired;
        setHeaderTitle(title);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        told.getElement().setAttribute("role", "status");
        value.addValueChangeListener(changed -> preview());
        confirm.setText(action);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> start());
        add(field, lines, told);
        getFooter().add(close, confirm);
        addOpenedChangeListener(opened -> {
            if (!opened.isOpened() && begun) {
                onDone.run();
            }
        });
        preview();
    }

    private void preview() {
        if (value.getValue() == null) {
            confirm.setEnabled(false);
            return;
        }
        BulkChange<T> planned = change.apply(value.getValue());
        Map<T, BulkChange.Preview> previews = new LinkedHashMap<>();
        selected.forEach(post -> previews.put(post, planned.preview(post)));
        lines.show(previews, planned::line);
        long possible =
                previews.values().stream().filter(BulkChange.Preview::possible).count();
        told.setText(getTranslation("bulk.willChange", possible, selected.size()));
        confirm.setEnabled(possible > 0);
    }

    private void start() {
        if (wordsRequired && value.getValue() instanceof String words && Blank.is(words)) {
            HasValidationProperties validated = (HasValidationProperties) field;
            validated.setErrorMessage(getTranslation("bulk.wordsRequired"));
            validated.setInvalid(true);
            return;
        }
        BulkChange<T> planned = change.apply(value.getValue());
        List<T> possible = selected.stream()
                .filter(post -> planned.preview(post).possible())
                .toList();
        begun = true;
        confirm.setEnabled(false);
        close.setText(getTranslation("bulk.stop"));
        remove(field, told);
        lines.setVisible(false);
        BulkRun<T> run = new BulkRun<>(planned, possible, refused -> showOutcome(planned, possible.size(), refused));
        add(run);
        run.begin();
    }

    private void showOutcome(BulkChange<T> planned, int tried, Map<T, String> refused) {
        String outcome = getTranslation("bulk.done", tried - refused.size(), refused.size());
        if (refused.isEmpty()) {
            Notifications.success(outcome);
            close();
            return;
        }
        close.setText(getTranslation("common.close"));
        confirm.setVisible(false);
        Map<T, BulkChange.Preview> why = new LinkedHashMap<>();
        refused.forEach((post, words) -> why.put(post, new BulkChange.Preview(false, words)));
        lines.show(why, planned::line);
        lines.setVisible(true);
        told.setText(outcome);
        removeAll();
        add(told, lines);
    }
}
