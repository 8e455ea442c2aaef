package id.wajahkota.city.identity;

import static id.wajahkota.city.identity.Permission.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person is in the portal; one person may be several. Each says what it may do, and nothing else in the portal
 * does. Rules: domain page, section 1.
 */
public enum Role {
    OPD_ADMIN(
            Shared.READING,
            CONTENT_LIST,
            CONTENT_PLAN,
            CONTENT_MOVE,
            TEMPLATE_USE,
            REVIEW_EXPORT,
            REMARK_WRITE,
            RAKOR_ANSWER,
            RAKOR_FOLLOW,
            DIRECTIVE_RECORD,
            FOLLOW_UP_ANSWER,
            TARGET_REPORT,
            REPORT_READ),
    SECRETARIAT(
            Shared.READING,
            CONTENT_LIST,
            CONTENT_MOVE,
            CONTENT_HOLD,
            TEMPLATE_USE,
            TEMPLATE_SHARE,
            REVIEW_ADVISE,
            REVIEW_DECIDE,
            REVIEW_UNBLOCK,
            REVIEW_DAILY,
            REVIEW_EXPORT,
            REMARK_WRITE,
            REMARK_SETTLE,
            RAKOR_FOLLOW,
            RAKOR_RUN,
            DIRECTIVE_RECORD,
            FOLLOW_UP_READ_ALL,
            FOLLOW_UP_ASSIGN,
            PROGRAMME_RUN,
            TARGET_REPORT,
            REPORT_READ,
            EVERY_OPD_READ,
            PEOPLE_READ),
    ADVISOR(Shared.READING, REVIEW_ADVISE, REVIEW_DAILY, REMARK_WRITE, RAKOR_READ_INVITED, FOLLOW_UP_READ_ALL),
    LEADER(
            Shared.READING,
            CONTENT_LIST,
            REVIEW_ADVISE,
            REVIEW_DECIDE,
            REVIEW_EXPORT,
            REMARK_WRITE,
            RAKOR_FOLLOW,
            DIRECTIVE_RECORD,
            DIRECTIVE_GIVE,
            FOLLOW_UP_READ_ALL,
            REPORT_READ,
            REPORT_DAILY,
            EVERY_OPD_READ),
    AUDITOR(Shared.READING, CONTENT_LIST, REVIEW_EXPORT, FOLLOW_UP_READ_ALL, REPORT_READ, REPORT_DAILY, EVERY_OPD_READ),
    SYSTEM_ADMIN(
            List.of(),
            PEOPLE_READ,
            ACCOUNT_ADMINISTER,
            OPD_ADMINISTER,
            WORKING_CALENDAR_ADMINISTER,
            ROUTE_ADMINISTER,
            PLANNING_RULE_ADMINISTER,
            ELECTION_ADMINISTER,
            DELIVERY_ADMINISTER);

    private final Set<Permission> permissions;

    Role(List<Permission> shared, Permission... own) {
        permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(shared);
        permissions.addAll(List.of(own));
    }

    /** Whether somebody who is this may do that. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** The name Spring Security knows this role by. */
    String authority() {
        return "ROLE_" + name();
    }

    /** What everybody may who has to do with what the portal is about. */
    private static final class Shared {
        static final List<Permission> READING = List.of(
                CONTENT_READ,
                REVIEW_READ,
                REMARK_READ,
                RAKOR_READ,
                FOLLOW_UP_READ,
                PROGRAMME_READ,
                NOTICE_READ,
                ATTACHMENT_USE);
    }
}
