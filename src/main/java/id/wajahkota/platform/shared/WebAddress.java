package id.wajahkota.platform.shared;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the web as browsers take them: any case of the scheme, hosts with underscores or in any script, and signs that
 * the syntax of RFC 3986 forbids. What holds blanks or controls, or names no host, is none.
 */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile(
            "(?i)https?://(?:[^/?#@\\s]*@)?(\\[[0-9a-f:.]+]|[^/?#@:\\s\\[\\]\"<>\\\\^`{}|%]+)(?::(\\d{1,5}))?(?:[/?#]\\S*)?");
    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /** Whether that, without blanks around it, is one. */
    public static boolean is(String typed) {
        String address = Blank.clean(typed);
        Matcher parts = PARTS.matcher(address);
        return parts.matches()
                && address.chars().noneMatch(Character::isISOControl)
                && (parts.group(2) == null || Integer.parseInt(parts.group(2)) <= LAST_PORT)
                && isHost(parts.group(1));
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        try {
            String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            return !ascii.startsWith(".") && !ascii.contains("..") && !ascii.equals(".");
        } catch (IllegalArgumentException noHost) {
            return false;
        }
    }
}
