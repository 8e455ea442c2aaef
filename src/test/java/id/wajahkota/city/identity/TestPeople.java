package id.wajahkota.city.identity;

import java.util.Set;
import java.util.UUID;

/** Makes the people of rule tests, who need no database. */
public final class TestPeople {

    private TestPeople() {}

    public static PortalUser with(Role role) {
        return with(role, Set.of());
    }

    public static PortalUser adminOf(OpdId opd) {
        return with(Role.OPD_ADMIN, Set.of(opd));
    }

    public static PortalUser with(Set<Role> roles, Set<OpdId> opds) {
        UserId id = new UserId(UUID.randomUUID());
        return new PortalUser(id, id.value().toString(), "Seseorang", roles, opds);
    }

    private static PortalUser with(Role role, Set<OpdId> opds) {
        return with(Set.of(role), opds);
    }
}
