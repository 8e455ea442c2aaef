package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.wajahkota.platform.shared.Progress;
import id.wajahkota.platform.shared.RefusedException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/**
 * Does work of many rows beside the screen. What is done at once shows nothing; what takes longer shows how many rows are
 * done, and can be stopped, which leaves everything as it was.
 */
public final class ProgressDialog<T> extends Dialog {

    private static final int AT_ONCE_MILLISECONDS = 300;
    private static final int LOOK_AGAIN_MILLISECONDS = 300;

    private final transient Progress progress = new Progress();
    private final transient CompletableFuture<T> work;
    private final transient Consumer<T> onDone;
    private final transient Consumer<RefusedException> onRefused;
    private final ProgressBar bar;
    private final Paragraph told = new Paragraph();
    private final int total;

    private ProgressDialog(
            String title,
            int total,
            Function<Progress, T> act,
            Consumer<T> onDone,
            Consumer<RefusedException> onRefused) {
        this.total = total;
        this.onDone = onDone;
        this.onRefused = onRefused;
        bar = new ProgressBar(0, Math.max(total, 1));
        told.getElement().setAttribute("role", "status");
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(bar, told);
        getFooter().add(new Button(getTranslation("progress.stop"), click -> stop(click.getSource())));
        Executor asPerson = new DelegatingSecurityContextExecutor(Thread::startVirtualThread);
        work = CompletableFuture.supplyAsync(() -> act.apply(progress), asPerson);
    }

    /**
     * Begins the work.
     *
     * @param total how many steps it will say are done
     * @param act does it, on a thread of its own and as the person logged in
     */
    public static <T> void run(
            String title,
            int total,
            Function<Progress, T> act,
            Consumer<T> onDone,
            Consumer<RefusedException> onRefused) {
        ProgressDialog<T> dialog = new ProgressDialog<>(title, total, act, onDone, onRefused);
        if (!dialog.isDoneAtOnce()) {
            Polling.of(dialog, LOOK_AGAIN_MILLISECONDS, dialog::look);
            dialog.tell();
            dialog.open();
        }
    }

    private boolean isDoneAtOnce() {
        work.handle((result, failure) -> true)
                .completeOnTimeout(false, AT_ONCE_MILLISECONDS, TimeUnit.MILLISECONDS)
                .join();
        if (work.isDone()) {
            finish();
        }
        return work.isDone();
    }

    private void stop(Button pressed) {
        pressed.setEnabled(false);
        progress.stop();
    }

    private void look() {
        if (work.isDone()) {
            close();
            finish();
        } else {
            tell();
        }
    }

    private void tell() {
        bar.setValue(Math.min(progress.done(), total));
        told.setText(getTranslation("progress.rows", progress.done(), total));
    }

    private void finish() {
        try {
            onDone.accept(work.join());
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RefusedException refused -> onRefused.accept(refused);
                case CancellationException stopped -> Notifications.success(getTranslation("progress.stopped"));
                case RuntimeException other -> throw other;
                case null, default -> throw failed;
            }
        }
    }
}
