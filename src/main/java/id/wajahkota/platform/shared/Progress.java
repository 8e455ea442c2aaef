package id.wajahkota.platform.shared;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that takes a while, seen from outside: how far it is, and that somebody wants it to stop. */
public final class Progress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopping;

    /** Says that one more is done. Whoever does the work says so after each; what was done is then not kept. */
    public void step() {
        if (stopping) {
            throw new CancellationException("Somebody stopped it after " + done);
        }
        done.incrementAndGet();
    }

    /** How many are done. */
    public int done() {
        return done.get();
    }

    /** Has the work stop at its next step. */
    public void stop() {
        stopping = true;
    }
}
