package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SqlCondition;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who reads a follow-up: its department, and whoever reads all; advisers do, since they gave directives. Said twice, side
 * by side, for one follow-up and for a statement. Source: domain page, section 1.
 */
public final class FollowUpReaders {

    private FollowUpReaders() {}

    /** Whether the person reads the follow-ups of that department. */
    public static boolean mayRead(PortalUser person, OpdId opd) {
        return person.may(Permission.FOLLOW_UP_READ_ALL) || person.administers(opd);
    }

    /** About the rows of {@code follow_up f}. */
    public static SqlCondition of(PortalUser person) {
        if (person.may(Permission.FOLLOW_UP_READ_ALL)) {
            return SqlCondition.ALWAYS;
        }
        List<UUID> opds = person.opds().stream()
                .filter(person::administers)
                .map(OpdId::value)
                .toList();
        return opds.isEmpty()
                ? SqlCondition.NEVER
                : new SqlCondition("f.opd_id in (:readerOfFollowUps)", Map.of("readerOfFollowUps", opds));
    }
}
