package id.wajahkota.calendar.ui;

import id.wajahkota.calendar.PostRow;
import java.io.Serializable;

/** One change to many posts: what it makes of each, and how it is carried out. */
interface BulkChange extends Serializable {

    /** What would become of that post, or why nothing can. */
    Preview preview(PostRow post);

    /**
     * Carries it out on one post, in a transaction of its own.
     *
     * @throws RefusedException when the rules say no, or somebody changed the post meanwhile
     */
    void apply(PostRow post);

    /**
     * What a person reads before it happens.
     *
     * @param possible whether it will be tried
     */
    record Preview(boolean possible, String words) implements Serializable {}
}
