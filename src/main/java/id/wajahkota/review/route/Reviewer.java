package id.wajahkota.review.route;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who answers at a step, with those they stand in for today.
 *
 * @param absent the roles of each person for whom they are the deputy
 */
public record Reviewer(PortalUser person, Map<UserId, Set<Role>> absent) implements Serializable {

    /** Somebody who stands in for nobody. */
    public static Reviewer of(PortalUser person) {
        return new Reviewer(person, Map.of());
    }

    /** Everybody whose answer this person can give: their own, and those of the absent. */
    public Set<UserId> voices() {
        Set<UserId> voices = new HashSet<>(absent.keySet());
        voices.add(person.id());
        return voices;
    }

    /** The roles this person can answer with. */
    public Set<Role> roles() {
        Set<Role> roles = absent.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        roles.addAll(person.roles());
        return roles;
    }

    /** Whether one of those roles lets them do that. */
    public boolean may(Permission permission) {
        return roles().stream().anyMatch(role -> role.may(permission));
    }

    /** The voices that come with that role. */
    public Set<UserId> voicesWith(Role role) {
        return voices().stream()
                .filter(voice -> (voice.equals(person.id()) ? person.roles() : absent.get(voice)).contains(role))
                .collect(Collectors.toSet());
    }
}
