package id.wajahkota.review.route;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The topics a route can be for, named by the feature whose subjects have them; posts have their pillars. */
public interface Topics {

    /** Every topic with its name, in the order in which people expect them. */
    Map<UUID, String> names(Locale locale);
}
