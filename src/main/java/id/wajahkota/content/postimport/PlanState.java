package id.wajahkota.content.postimport;

/** How far an import is. */
public enum PlanState {
    /** Looked at and corrected; nothing is changed yet. */
    OPEN,
    APPLIED,
    UNDONE
}
