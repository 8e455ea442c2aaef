package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.content.PostRefusal;
import id.wajahkota.shared.NotFoundException;
import id.wajahkota.shared.RefusedException;
import id.wajahkota.shared.ui.Notifications;
import id.wajahkota.shared.ui.RefusalText;
import id.wajahkota.shared.ui.WibFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows what a change makes of each selected post, carries it out a few posts at a time while the person sees how far
 * it is, and tells of each post that was refused. Stopping keeps what is done.
 *
 * @param <V> what the change needs to know
 */
class BulkDialog<V> extends Dialog {

    private static final int AT_ONCE = 5;
    private static final int POLL_MILLISECONDS = 250;

    private final transient List<PostRow> selected;
    private final transient Function<V, BulkChange> change;
    private final Component field;
    private final HasValue<?, V> value;
    private final transient Runnable onDone;
    private final UnorderedList list = new UnorderedList();
    private final ProgressBar progress = new ProgressBar();
    private final Span told = new Span();
    private final Button confirm = new Button();
    private final Button close = new Button(getTranslation("common.cancel"), click -> close());
    private final transient List<PostRow> waiting = new ArrayList<>();
    private final transient Map<PostRow, String> refused = new LinkedHashMap<>();
    private int total;

    <C extends Component & HasValue<?, V>> BulkDialog(
            BulkKind kind, List<PostRow> selected, C field, Function<V, BulkChange> change, Runnable onDone) {
        this.selected = selected;
        this.change = change;
        this.field = field;
        this.value = field;
        this.onDone = onDone;
        setHeaderTitle(getTranslation("bulk.title." + kind, selected.size()));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        list.addClassName("bulk-list");
        progress.setVisible(false);
        told.getElement().setAttribute("role", "status");
        value.addValueChangeListener(changed -> preview());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> start(kind));
        confirm.setText(getTranslation("BulkKind." + kind));
        add(field, list, progress, told);
        getFooter().add(close, confirm);
        addOpenedChangeListener(opened -> {
            if (!opened.isOpened() && total > 0) {
                finish();
            }
        });
        preview();
    }

    private void preview() {
        list.removeAll();
        if (value.getValue() == null) {
            confirm.setEnabled(false);
            return;
        }
        BulkChange planned = change.apply(value.getValue());
        int possible = 0;
        for (PostRow post : selected) {
            BulkChange.Preview preview = planned.preview(post);
            possible += preview.possible() ? 1 : 0;
            list.add(createLine(post, preview.words(), preview.possible()));
        }
        told.setText(getTranslation("bulk.willChange", possible, selected.size()));
        confirm.setEnabled(possible > 0);
    }

    private ListItem createLine(PostRow post, String words, boolean possible) {
        Span title = new Span(post.title());
        title.addClassName("bulk-title");
        Span outcome = new Span(words);
        outcome.addClassName(possible ? "subtle" : "bulk-refused");
        Span when = new Span(WibFormat.ofScreen().brief(post.slot()));
        when.addClassName("subtle");
        return new ListItem(title, when, outcome);
    }

    private void start(BulkKind kind) {
        if (value.getValue() instanceof String reason && reason.isBlank()) {
            HasValidationProperties validated = (HasValidationProperties) field;
            validated.setErrorMessage(getTranslation("refusal." + PostRefusal.REASON_REQUIRED));
            validated.setInvalid(true);
            return;
        }
        BulkChange planned = change.apply(value.getValue());
        selected.stream().filter(post -> planned.preview(post).possible()).forEach(waiting::add);
        total = waiting.size();
        progress.setMax(total);
        progress.setVisible(true);
        confirm.setEnabled(false);
        ((HasEnabled) field).setEnabled(false);
        close.setText(getTranslation("bulk.stop"));
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        Registration polling = ui.addPollListener(poll -> goOn(planned));
        addOpenedChangeListener(opened -> {
            polling.remove();
            ui.setPollInterval(-1);
        });
        goOn(planned);
    }

    private void goOn(BulkChange planned) {
        for (int count = 0; count < AT_ONCE && !waiting.isEmpty(); count++) {
            PostRow post = waiting.removeFirst();
            try {
                planned.apply(post);
            } catch (RefusedException no) {
                refused.put(post, RefusalText.of(no));
            } catch (NotFoundException gone) {
                refused.put(post, getTranslation("error.gone"));
            }
        }
        int done = total - waiting.size();
        progress.setValue(done);
        told.setText(getTranslation("bulk.progress", done, total));
        if (waiting.isEmpty()) {
            showOutcome();
        }
    }

    private void showOutcome() {
        UI.getCurrent().setPollInterval(-1);
        close.setText(getTranslation("common.close"));
        confirm.setVisible(false);
        told.setText(getTranslation("bulk.done", total - refused.size(), refused.size()));
        list.removeAll();
        refused.forEach((post, why) -> list.add(createLine(post, why, false)));
        if (refused.isEmpty()) {
            Notifications.success(getTranslation("bulk.done", total, 0));
            close();
        }
    }

    private void finish() {
        total = 0;
        onDone.run();
    }
}
