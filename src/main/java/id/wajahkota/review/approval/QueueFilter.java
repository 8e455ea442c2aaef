package id.wajahkota.review.approval;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Which submissions of a queue somebody wants to see. An empty set asks for all.
 *
 * @param text a part of the title, or empty
 * @param urgency only what is as urgent as that, or whatever it is
 */
public record QueueFilter(Set<OpdId> opds, String text, Optional<Nearness> urgency) implements Serializable {

    /** The longest search that is taken. */
    public static final int TEXT_LIMIT = 200;

    /** Everything. */
    public static QueueFilter all() {
        return new QueueFilter(Set.of(), "", Optional.empty());
    }
}
