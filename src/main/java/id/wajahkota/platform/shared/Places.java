package id.wajahkota.platform.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many places for work that takes a core or much memory: more at once would be slower for everybody. Who comes while
 * all are taken waits a moment, and is told when it would take longer.
 */
public final class Places {

    private final Semaphore free;
    private final Duration patience;
    private final Supplier<RefusedException> taken;

    /**
     * For one kind of work.
     *
     * @param patience how long somebody waits for a place
     * @param taken what they are told when none became free
     */
    public Places(int places, Duration patience, Supplier<RefusedException> taken) {
        free = new Semaphore(places);
        this.patience = patience;
        this.taken = taken;
    }

    /**
     * Works when there is a place.
     *
     * @throws RefusedException when there is none for too long
     */
    public <T> T work(Supplier<T> work) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw taken.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw taken.get();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
