package id.wajahkota.content.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row that holds the {@link PlanningLimits}. */
@Entity
@Table(name = "planning_rules")
class PlanningRule {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    private int overlapHours;
    private int postsPerHour;

    protected PlanningRule() {}

    PlanningLimits limits() {
        return new PlanningLimits(overlapHours, postsPerHour);
    }

    void change(PlanningLimits limits) {
        overlapHours = limits.overlapHours();
        postsPerHour = limits.postsPerHour();
    }
}
