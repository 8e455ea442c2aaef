package id.wajahkota.content.election;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator writes about an election time; unfinished while something is null or empty.
 *
 * @param starts first day, in the city
 * @param ends last day, in the city
 * @param topics what it holds for; posts and campaigns go by their pillar
 * @param extraRole who takes one more decision at the end of the route
 */
public record ElectionPeriodDraft(
        String name, @Nullable LocalDate starts, @Nullable LocalDate ends, Set<UUID> topics, Role extraRole)
        implements Serializable {

    public static final int NAME_LIMIT = 120;

    /** The roles that can be given the last decision. */
    public static Role[] extraRoles() {
        return Stream.of(Role.values())
                .filter(role -> role.may(Permission.REVIEW_DECIDE))
                .toArray(Role[]::new);
    }

    /** An empty one. */
    public static ElectionPeriodDraft empty() {
        return new ElectionPeriodDraft("", null, null, Set.of(), Role.LEADER);
    }
}
