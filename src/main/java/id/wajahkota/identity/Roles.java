package id.wajahkota.identity;

/** The roles' names as annotations need them; a test keeps them equal to {@link Role}. */
public final class Roles {

    public static final String OPD_ADMIN = "OPD_ADMIN";
    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String ADVISOR = "ADVISOR";
    public static final String LEADER = "LEADER";
    public static final String AUDITOR = "AUDITOR";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    private Roles() {}
}
