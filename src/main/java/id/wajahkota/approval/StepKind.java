package id.wajahkota.approval;

/** What the people of a step are asked for. */
public enum StepKind {
    /** They approve, ask for changes or reject. */
    DECIDE,
    /** They give their opinion; they never decide. */
    ADVISE
}
