package id.wajahkota.review.route;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator writes about a route.
 *
 * @param subjectType the kind of subject it is for, see {@link SubjectRef#type()}
 * @param opd the department it is for, or null for every one
 * @param topic the topic it is for, or null for every one
 */
public record RouteDraft(
        String name,
        String subjectType,
        @Nullable OpdId opd,
        @Nullable UUID topic,
        List<Step> steps) implements Serializable {

    public static final int NAME_LIMIT = 120;
    public static final int MOST_STEPS = 12;
}
