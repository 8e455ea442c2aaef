package id.wajahkota.city.identity;

/** An account as the administrator sees it. */
public record AccountDetail(PortalUser user, boolean enabled) {

    public static final int USERNAME_LIMIT = 60;
    public static final int NAME_LIMIT = 120;
}
