package id.wajahkota.content.media;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where pictures are drawn, two at once: each takes a core and, at forty megapixels, some 200 MB. Who comes while both
 * places are taken waits a moment, and is told when it would take longer.
 */
final class DrawingTable {

    private static final Semaphore PLACES = new Semaphore(2);
    private static final long PATIENCE_SECONDS = 20;

    private DrawingTable() {}

    /**
     * Draws when there is a place.
     *
     * @throws RefusedException when there is none for too long
     */
    static <T> T draw(Supplier<T> drawing) {
        try {
            if (!PLACES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RefusedException(Refusal.onField("media", MediaRefusal.MEDIA_BUSY));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.onField("media", MediaRefusal.MEDIA_BUSY));
        }
        try {
            return drawing.get();
        } finally {
            PLACES.release();
        }
    }
}
