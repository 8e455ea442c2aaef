package id.wajahkota.followup;

/** How much a follow-up presses. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
