package id.wajahkota.city.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who acts, as rules and screens see them.
 *
 * @param opds the departments an OPD admin plans posts for; empty for everybody else
 */
public record PortalUser(UserId id, String username, String displayName, Set<Role> roles, Set<OpdId> opds)
        implements Serializable {

    /** Whether one of their roles lets them do that. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }

    /** Whether they may act for that department as its admin. */
    public boolean administers(OpdId opd) {
        return may(Permission.CONTENT_PLAN) && opds.contains(opd);
    }

    /** Whether they have to do with what the portal is about, and do not only run it. */
    public boolean readsContent() {
        return may(Permission.CONTENT_READ);
    }

    /** Whether nothing in the portal's content is hidden from them. */
    public boolean seesEveryOpd() {
        return may(Permission.EVERY_OPD_READ);
    }

    /** Whether they may open what that department is working on. */
    public boolean maySee(OpdId opd) {
        return seesEveryOpd() || administers(opd);
    }
}
