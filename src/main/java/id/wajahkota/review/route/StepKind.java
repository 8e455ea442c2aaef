package id.wajahkota.review.route;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** What the people of a step are asked for. */
public enum StepKind {
    /** They approve, ask for changes or reject. */
    DECIDE(Permission.REVIEW_DECIDE),
    /** They give their opinion; they never decide. */
    ADVISE(Permission.REVIEW_ADVISE);

    private final Permission asked;

    StepKind(Permission asked) {
        this.asked = asked;
    }

    /** Whether somebody with those roles may be asked for that: advisers never decide. Source: domain page, section 1. */
    public boolean isOpenTo(Collection<Role> held) {
        return held.stream().anyMatch(role -> role.may(asked));
    }

    /** Every role that some step can ask. */
    public static Role[] askable() {
        return Stream.of(Role.values())
                .filter(role -> ADVISE.isOpenTo(Set.of(role)))
                .toArray(Role[]::new);
    }
}
