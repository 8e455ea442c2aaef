package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SqlCondition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who reads a rakor: whoever sees every department, its minute taker, and once it is no draft those who are invited.
 * Said twice, side by side, for one rakor and for a statement; a test compares them. Source: domain page, section 5.
 */
final class MeetingReaders {

    private static final String INVITED =
            "exists (select 1 from meeting_opd i where i.meeting_id = m.id and i.opd_id in (:readerOpds))";

    private MeetingReaders() {}

    static boolean mayRead(PortalUser person, Meeting meeting) {
        boolean invited = person.may(Permission.RAKOR_READ_INVITED)
                || meeting.summary().opds().stream().anyMatch(person::administers);
        return person.seesEveryOpd()
                || person.id().equals(meeting.minuteTaker())
                || meeting.stage() != MeetingStage.DRAFT && invited;
    }

    /** About the rows of {@code meeting m}. */
    static SqlCondition of(PortalUser person) {
        if (person.seesEveryOpd()) {
            return SqlCondition.ALWAYS;
        }
        List<UUID> opds = person.opds().stream()
                .filter(person::administers)
                .map(OpdId::value)
                .toList();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("reader", person.id().value()));
        SqlCondition invited = SqlCondition.NEVER;
        if (person.may(Permission.RAKOR_READ_INVITED)) {
            invited = SqlCondition.ALWAYS;
        } else if (!opds.isEmpty()) {
            invited = new SqlCondition(INVITED, Map.of("readerOpds", opds));
        }
        parameters.putAll(invited.parameters());
        return new SqlCondition(
                "(m.minute_taker_id = :reader or m.stage <> '%s' and %s)".formatted(MeetingStage.DRAFT, invited.sql()),
                parameters);
    }
}
