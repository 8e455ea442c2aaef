package id.wajahkota.content;

import id.wajahkota.identity.Permission;
import id.wajahkota.identity.Requires;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits from which on the calendar warns; the administrator sets them. */
@Service
@PreAuthorize("isAuthenticated()")
public class PlanningRules {

    private final PlanningRuleRepository rules;

    PlanningRules(PlanningRuleRepository rules) {
        this.rules = rules;
    }

    /** The limits in force. */
    @Transactional(readOnly = true)
    public PlanningLimits limits() {
        return only().limits();
    }

    /**
     * Sets the limits.
     *
     * @throws RefusedException when one of them is out of bounds
     */
    @Requires(Permission.PLANNING_RULE_ADMINISTER)
    @Transactional
    public void change(PlanningLimits limits) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "overlapHours", limits.overlapHours(), PlanningLimits.MOST_HOURS);
        require(refusals, "postsPerHour", limits.postsPerHour(), PlanningLimits.MOST_POSTS);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        only().change(limits);
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
