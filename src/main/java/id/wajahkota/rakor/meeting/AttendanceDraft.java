package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is there.
 *
 * @param job their position
 * @param opd their department, or null for a guest
 * @param institution where a guest is from, or empty
 * @param onBehalfOf whom they stand in for, or empty
 */
public record AttendanceDraft(
        String name, String job, @Nullable OpdId opd, String institution, String onBehalfOf) implements Serializable {

    public static final int TEXT_LIMIT = 150;
}
