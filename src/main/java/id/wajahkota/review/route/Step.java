package id.wajahkota.review.route;

import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step (tahap) of a route: who is asked for what, how many must agree, and how soon. Rules: domain page, section 4.
 *
 * @param name what the city calls the step
 * @param role whoever holds it is asked; null when people are named instead
 * @param people who is asked by name; empty when a role is
 * @param dueHours working hours from the moment it opens until it is late
 * @param mandatory whether the next step waits for it; a step that decides always is
 */
@Embeddable
public record Step(
        String name,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Nullable @Enumerated(EnumType.STRING) Role role,
        @Convert(converter = PeopleConverter.class) Set<UserId> people,
        @Enumerated(EnumType.STRING) Quorum quorum,
        int dueHours,
        boolean mandatory)
        implements Serializable {

    public static final int NAME_LIMIT = 120;

    /** A month of working days. */
    public static final int DUE_HOURS_LIMIT = 160;

    /** Where a new step of a route begins: the secretariat decides within a working day. */
    public static final Step NEW = decidedBy("", Role.SECRETARIAT, 8);

    /** One of those who hold the role decides. */
    public static Step decidedBy(String name, Role role, int dueHours) {
        return new Step(name, StepKind.DECIDE, role, Set.of(), Quorum.ANY, dueHours, true);
    }

    /** The same, waited for. */
    public Step required() {
        return new Step(name, kind, role, people, quorum, dueHours, true);
    }

    /** Whether the review stops here until the step is answered. */
    public boolean blocks() {
        return kind == StepKind.DECIDE || mandatory;
    }

    /** Whether each of its people is asked by name, rather than whoever of a role comes first. */
    public boolean asksEachByName() {
        return role == null || kind == StepKind.ADVISE || quorum == Quorum.ALL;
    }
}
