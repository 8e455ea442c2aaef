package id.wajahkota.platform.shared.ui;

import id.wajahkota.platform.shared.RefusedException;
import java.io.Serializable;

/**
 * One change to many things: what it makes of each, and how it is carried out.
 *
 * @param <T> what is changed
 */
public interface BulkChange<T> extends Serializable {

    /** How a person recognises it. */
    Line line(T item);

    /** What would become of it, or why nothing can. */
    Preview preview(T item);

    /**
     * Carries it out on one of them, in a transaction of its own.
     *
     * @throws RefusedException when the rules say no, or somebody changed it meanwhile
     */
    void apply(T item);

    /**
     * How a person recognises one of many.
     *
     * @param detail what tells it from others of the same title
     */
    record Line(String title, String detail) implements Serializable {}

    /**
     * What a person reads before it happens.
     *
     * @param possible whether it will be tried
     */
    record Preview(boolean possible, String words) implements Serializable {}
}
