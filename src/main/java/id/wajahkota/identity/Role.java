package id.wajahkota.identity;

/** What a person may do in the portal; one person may hold several. Rules: domain page, section 1. */
public enum Role {
    OPD_ADMIN,
    SECRETARIAT,
    ADVISOR,
    LEADER,
    AUDITOR,
    SYSTEM_ADMIN;

    /** The name Spring Security knows this role by. */
    String authority() {
        return "ROLE_" + name();
    }
}
