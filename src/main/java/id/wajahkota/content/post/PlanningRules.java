package id.wajahkota.content.post;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits from which on the calendar warns; the administrator sets them. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanningRules {

    /** There is one set of limits, and it is the same subject for ever. */
    private static final SubjectRef SUBJECT =
            new SubjectRef(ContentKinds.PLANNING_RULE, new UUID(0, PlanningRule.ONLY));

    private final PlanningRuleRepository rules;
    private final Journal journal;

    PlanningRules(PlanningRuleRepository rules, Journal journal) {
        this.rules = rules;
        this.journal = journal;
    }

    /** The limits in force. */
    @Transactional(readOnly = true)
    public PlanningLimits limits() {
        return only().limits();
    }

    /**
     * Sets the limits.
     *
     * @param seen the limits that were read
     * @throws RefusedException when one of them is out of bounds, or somebody else set them meanwhile
     */
    @Requires(Permission.PLANNING_RULE_ADMINISTER)
    @Transactional
    public void change(PlanningLimits seen, PlanningLimits limits) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "overlapHours", limits.overlapHours(), PlanningLimits.MOST_HOURS);
        require(refusals, "postsPerHour", limits.postsPerHour(), PlanningLimits.MOST_POSTS);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        PlanningLimits before = limits();
        if (!before.equals(seen)) {
            throw new RefusedException(Refusal.of(PostRefusal.LIMITS_CHANGED_MEANWHILE));
        }
        only().change(limits);
        journal.record(Happened.edited(SUBJECT, "", before, limits));
    }

    private PlanningRule only() {
        return rules.findById(PlanningRule.ONLY).orElseThrow();
    }

    private static void require(List<Refusal> refusals, String field, int value, int most) {
        if (value < 1 || value > most) {
            refusals.add(Refusal.onField(field, PostRefusal.LIMIT_OUT_OF_BOUNDS, 1, most));
        }
    }
}
