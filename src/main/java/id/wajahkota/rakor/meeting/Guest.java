package id.wajahkota.rakor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Somebody from outside the departments who is invited.
 *
 * @param name with titles, as it is to stand on papers
 * @param position what they are
 * @param speaker whether they speak
 */
@Embeddable
public record Guest(
        String name, @Column(name = "guest_position") String position, boolean speaker) implements Serializable {

    public static final int TEXT_LIMIT = 150;
}
