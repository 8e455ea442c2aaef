package id.wajahkota.bench;

/** What is alive, after everything else was thrown away. */
final class Heap {

    static final double MEGABYTE = 1024.0 * 1024;

    private Heap() {}

    /** In bytes. */
    static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
