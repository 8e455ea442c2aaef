package id.wajahkota.review.route;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked by name at a step of a submission.
 *
 * @param step the position of the step
 * @param answeredAt when they, or a deputy for them, answered; in UTC, null while they have not
 */
@Embeddable
public record Seat(
        @Column(name = "step_position") int step,
        UUID personId,
        @Nullable Instant answeredAt) {

    /** One that is not answered. */
    public static Seat of(int step, UserId person) {
        return new Seat(step, person.value(), null);
    }

    /** Who is asked. */
    public UserId person() {
        return new UserId(personId);
    }

    /** Whether there is an answer. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** The same, answered then. */
    public Seat answered(Instant now) {
        return new Seat(step, personId, now);
    }
}
