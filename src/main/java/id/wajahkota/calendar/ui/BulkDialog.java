package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.content.PostRefusal;
import id.wajahkota.shared.ui.Notifications;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows what a change makes of each selected post, has it carried out, and tells of each post that was refused.
 *
 * @param <V> what the change needs to know
 */
class BulkDialog<V> extends Dialog {

    private final transient List<PostRow> selected;
    private final transient Function<V, BulkChange> change;
    private final Component field;
    private final HasValue<?, V> value;
    private final BulkLines lines = new BulkLines();
    private final Span told = new Span();
    private final Button confirm = new Button();
    private final Button close = new Button(getTranslation("common.cancel"), click -> close());

    private boolean begun;

    /** Asks once; the last argument runs when the dialog closes after something was done. */
    <C extends Component & HasValue<?, V>> BulkDialog(
            BulkKind kind, List<PostRow> selected, C field, Function<V, BulkChange> change, Runnable onDone) {
        this.selected = selected;
        this.change = change;
        this.field = field;
        this.value = field;
        setHeaderTitle(getTranslation("bulk.title." + kind, selected.size()));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        told.getElement().setAttribute("role", "status");
        value.addValueChangeListener(changed -> preview());
        confirm.setText(getTranslation("BulkKind." + kind));
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
        BulkChange planned = change.apply(value.getValue());
        Map<PostRow, BulkChange.Preview> previews = new LinkedHashMap<>();
        selected.forEach(post -> previews.put(post, planned.preview(post)));
        lines.show(previews);
        long possible =
                previews.values().stream().filter(BulkChange.Preview::possible).count();
        told.setText(getTranslation("bulk.willChange", possible, selected.size()));
        confirm.setEnabled(possible > 0);
    }

    private void start() {
        if (value.getValue() instanceof String reason && reason.isBlank()) {
            HasValidationProperties validated = (HasValidationProperties) field;
            validated.setErrorMessage(getTranslation("refusal." + PostRefusal.REASON_REQUIRED));
            validated.setInvalid(true);
            return;
        }
        BulkChange planned = change.apply(value.getValue());
        List<PostRow> possible = selected.stream()
                .filter(post -> planned.preview(post).possible())
                .toList();
        begun = true;
        confirm.setEnabled(false);
        close.setText(getTranslation("bulk.stop"));
        remove(field, told);
        lines.setVisible(false);
        BulkRun run = new BulkRun(planned, possible, refused -> showOutcome(possible.size(), refused));
        add(run);
        run.begin();
    }

    private void showOutcome(int tried, Map<PostRow, String> refused) {
        String outcome = getTranslation("bulk.done", tried - refused.size(), refused.size());
        if (refused.isEmpty()) {
            Notifications.success(outcome);
            close();
            return;
        }
        close.setText(getTranslation("common.close"));
        confirm.setVisible(false);
        Map<PostRow, BulkChange.Preview> why = new LinkedHashMap<>();
        refused.forEach((post, words) -> why.put(post, new BulkChange.Preview(false, words)));
        lines.show(why);
        lines.setVisible(true);
        told.setText(outcome);
        removeAll();
        add(told, lines);
    }
}
