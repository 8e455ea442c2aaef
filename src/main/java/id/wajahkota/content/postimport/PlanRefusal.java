package id.wajahkota.content.postimport;

/** Why a row of a plan, or the plan, is not taken over as it is. */
public enum PlanRefusal {
    PLAN_SLOT_UNREADABLE,
    PLAN_SLOT_WITHOUT_TIME,
    PLAN_SLOT_EITHER,
    PLAN_OPD_NOT_YOURS,
    PLAN_POST_GONE,
    PLAN_ROWS_MIXED,
    PLAN_SEVERAL_ALIKE,
    PLAN_CHANGED_MEANWHILE,
    /** Not a refusal: an approval is lost by the change. */
    PLAN_APPROVAL_LOST,
    PLAN_OVER,
    PLAN_UNDO_TOO_LATE
}
