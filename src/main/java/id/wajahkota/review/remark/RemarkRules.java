package id.wajahkota.review.remark;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who makes what of a remark. Whoever said it, or the secretariat, calls it settled or opens it again; the department
 * whose work it is about follows it or not. Pure. Source: domain page, section 4.
 */
final class RemarkRules {

    private RemarkRules() {}

    static boolean allows(RemarkStatus from, RemarkStatus to, UserId author, OpdId opd, PortalUser person) {
        boolean speaker = person.id().equals(author) || person.may(Permission.REMARK_SETTLE);
        return switch (to) {
            case OPEN -> from != RemarkStatus.OPEN && speaker;
            case RESOLVED -> from == RemarkStatus.OPEN && speaker;
            case ADOPTED, DECLINED -> from == RemarkStatus.OPEN && person.administers(opd);
        };
    }

    static Set<RemarkStatus> possible(RemarkStatus from, UserId author, OpdId opd, PortalUser person) {
        return Arrays.stream(RemarkStatus.values())
                .filter(to -> allows(from, to, author, opd, person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
