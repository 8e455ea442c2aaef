package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Carries a change out on many things, a few at a time, while the person sees how far it is. Stopping keeps what
 * is done.
 *
 * @param <T> what is changed
 */
class BulkRun<T> extends Composite<Div> {

    private static final int AT_ONCE = 5;
    private static final int POLL_MILLISECONDS = 250;

    private final ProgressBar progress = new ProgressBar();
    private final Span told = new Span();
    private final transient BulkChange<T> change;
    private final transient List<T> waiting;
    private final transient Map<T, String> refused = new LinkedHashMap<>();
    private final transient Consumer<Map<T, String>> onFinished;
    private final int total;

    /**
     * For one change.
     *
     * @param onFinished takes what was refused, each with the reason
     */
    BulkRun(BulkChange<T> change, List<T> posts, Consumer<Map<T, String>> onFinished) {
        this.change = change;
        this.waiting = new ArrayList<>(posts);
        this.onFinished = onFinished;
        this.total = posts.size();
        progress.setMax(total);
        told.getElement().setAttribute("role", "status");
        getContent().add(progress, told);
    }

    /** Begins, once it is on the screen. */
    void begin() {
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        Registration polling = ui.addPollListener(poll -> goOn());
        addDetachListener(detached -> {
            polling.remove();
            ui.setPollInterval(-1);
        });
        goOn();
    }

    private void goOn() {
        for (int count = 0; count < AT_ONCE && !waiting.isEmpty(); count++) {
            apply(waiting.removeFirst());
        }
        int done = total - waiting.size();
        progress.setValue(done);
        told.setText(getTranslation("bulk.progress", done, total));
        if (waiting.isEmpty()) {
            onFinished.accept(refused);
        }
    }

    private void apply(T post) {
        try {
            change.apply(post);
        } catch (RefusedException no) {
            refused.put(post, RefusalText.of(no));
        } catch (NotFoundException gone) {
            refused.put(post, getTranslation("error.gone"));
        }
    }
}
