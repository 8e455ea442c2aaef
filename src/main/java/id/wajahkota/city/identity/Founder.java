package id.wajahkota.city.identity;

import java.util.Set;

/**
 * Somebody who is there when the portal begins.
 *
 * @param password as it is typed; it is kept as a hash only
 * @param opds codes of the departments they work for
 */
public record Founder(String username, String name, String password, Set<Role> roles, Set<String> opds) {

    /** Without the password, since records are written into logs. */
    @Override
    public String toString() {
        return "Founder[" + username + "]";
    }
}
