package id.wajahkota.approval;

import id.wajahkota.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What the people of a step are asked for. */
public enum StepKind {
    /** They approve, ask for changes or reject. */
    DECIDE(Role.SECRETARIAT, Role.LEADER),
    /** They give their opinion; they never decide. */
    ADVISE(Role.SECRETARIAT, Role.LEADER, Role.ADVISOR);

    private final Set<Role> roles;

    StepKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether somebody with those roles may be asked for that: advisers never decide. Source: domain page, section 1. */
    boolean isOpenTo(Collection<Role> held) {
        return !Collections.disjoint(roles, held);
    }

    /** Every role that some step can ask. */
    public static Role[] askable() {
        return Arrays.stream(Role.values())
                .filter(role -> ADVISE.isOpenTo(Set.of(role)))
                .toArray(Role[]::new);
    }
}
