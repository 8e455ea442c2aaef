package id.wajahkota.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who acts, as rules and screens see them.
 *
 * @param opds the departments an OPD admin plans posts for; empty for everybody else
 */
public record PortalUser(UserId id, String username, String displayName, Set<Role> roles, Set<OpdId> opds)
        implements Serializable {

    /** Whether they hold that role, among others. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they may act for that department as its admin. */
    public boolean administers(OpdId opd) {
        return has(Role.OPD_ADMIN) && opds.contains(opd);
    }

    /** Whether they have to do with what the portal is about, and do not only run it. */
    public boolean readsContent() {
        return roles.stream().anyMatch(role -> role != Role.SYSTEM_ADMIN);
    }

    /** Whether nothing in the portal's content is hidden from them. */
    public boolean seesEveryOpd() {
        return has(Role.SECRETARIAT) || has(Role.LEADER) || has(Role.AUDITOR);
    }

    /** Whether they may open what that department is working on. */
    public boolean maySee(OpdId opd) {
        return seesEveryOpd() || administers(opd);
    }
}
