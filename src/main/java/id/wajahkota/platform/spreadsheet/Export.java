package id.wajahkota.platform.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One workbook that is written while its owner does something else. Several threads look at it at once. */
final class Export implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Export.class);

    private final ExportId id = new ExportId(UUID.randomUUID());
    private final CountDownLatch finished = new CountDownLatch(1);
    private final String owner;
    private final Book book;
    private final Path file;
    private final Instant askedAt;
    private volatile ExportState state = ExportState.WAITING;
    private volatile int rows;
    private volatile boolean taken;

    Export(String owner, Book book, Path folder, Instant askedAt) {
        this.owner = owner;
        this.book = book;
        this.file = folder.resolve(id.value() + ".xlsx");
        this.askedAt = askedAt;
    }

    @Override
    public void run() {
        if (begin()) {
            try {
                WorkbookFile.write(file, book, this::reached);
                end(ExportState.READY);
            } catch (CancellationException wanted) {
                delete();
            } catch (RuntimeException failure) {
                LOG.error("The export {} of {} failed", book.fileName(), owner, failure);
                end(ExportState.FAILED);
                delete();
            }
        }
        finished.countDown();
    }

    private synchronized boolean begin() {
        if (state == ExportState.WAITING) {
            state = ExportState.RUNNING;
        }
        return state == ExportState.RUNNING;
    }

    private synchronized void end(ExportState reached) {
        if (state == ExportState.RUNNING) {
            state = reached;
        }
    }

    private void reached(int written) {
        rows = written;
        if (state == ExportState.CANCELLED) {
            throw new CancellationException();
        }
    }

    synchronized void cancel() {
        if (state.isUnderWay()) {
            state = ExportState.CANCELLED;
        }
    }

    /** Waits a little for its end. */
    void await(long milliseconds) {
        try {
            finished.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Path take() {
        taken = true;
        return file;
    }

    void delete() {
        cancel();
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    boolean isOf(String person) {
        return owner.equals(person);
    }

    ExportDetail detail() {
        return new ExportDetail(id, book.cover().title(), book.fileName() + ".xlsx", askedAt, state, rows, taken);
    }
}
