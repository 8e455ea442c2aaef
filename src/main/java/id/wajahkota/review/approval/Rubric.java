package id.wajahkota.review.approval;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An adviser's marks from 1 to 5, null where none was given yet. Criteria: domain page, section 4.
 *
 * @param brand how well it fits with the city's brand
 */
@Embeddable
public record Rubric(
        @Nullable Integer message,
        @Nullable Integer audience,
        @Nullable Integer ethics,
        @Nullable Integer accuracy,
        @Nullable Integer brand)
        implements Serializable {

    /** The best mark; 1 is the lowest. */
    public static final int BEST = 5;

    /** The five criteria in the order in which they are asked. */
    public enum Criterion {
        MESSAGE,
        AUDIENCE,
        ETHICS,
        ACCURACY,
        BRAND
    }

    /** The marks in the order of {@link Criterion}. */
    public List<@Nullable Integer> marks() {
        return Stream.of(message, audience, ethics, accuracy, brand).toList();
    }

    /** Whether each criterion has a mark between 1 and {@link #BEST}. */
    boolean isComplete() {
        return marks().stream().allMatch(mark -> mark != null && mark >= 1 && mark <= BEST);
    }
}
